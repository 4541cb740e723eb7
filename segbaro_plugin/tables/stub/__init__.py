"""The columns left of the values, as statistical databases write them: groups, codes beside texts, no headings."""
