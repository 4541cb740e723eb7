"""A report on one place: facts first, then the statements they support (`build_document`), then its files."""
