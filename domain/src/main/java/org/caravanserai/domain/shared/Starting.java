package org.caravanserai.domain.shared;

/** The application starts: the data source is there, its schema may still be an old one. */
public record Starting() {}
