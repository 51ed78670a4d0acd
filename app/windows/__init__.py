"""The windows: what staff see. They read rows and hand over drafts; they never see a session."""
