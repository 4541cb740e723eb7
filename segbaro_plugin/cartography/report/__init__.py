"""A report on one place: facts first, then what they allow to say (`build_document`), then its files."""
