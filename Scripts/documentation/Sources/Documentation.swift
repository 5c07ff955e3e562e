// Nothing: the target stands here for what it depends on.
