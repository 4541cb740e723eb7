"""A report on one place: facts first (`facts`), then what they allow to say (`compose`), then pages (`html`, `pdf`)."""
