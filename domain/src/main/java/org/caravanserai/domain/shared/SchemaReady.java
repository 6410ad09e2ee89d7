package org.caravanserai.domain.shared;

/** The application has started and its schema is up to date. */
public record SchemaReady() {}
