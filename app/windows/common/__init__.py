"""What all windows share: colours, fonts, icons, tables, forms, messages and words."""
