package org.caravanserai.platform.documents;

/**
 * The file of a document.
 *
 * @param name under which it is saved
 */
public record DocumentFile(String name, byte[] content) {}
