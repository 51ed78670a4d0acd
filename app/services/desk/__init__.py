"""What staff do at the desk: lend, renew, take back, take money, and undo it; each one transaction per item (D1-D3, D5, D7)."""
