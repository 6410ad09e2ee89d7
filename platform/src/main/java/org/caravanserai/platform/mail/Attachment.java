package org.caravanserai.platform.mail;

/**
 * A text file that comes with an email.
 *
 * @param contentType media type with its parameters, but for the character set, which is UTF-8
 */
public record Attachment(String fileName, String contentType, String content) {}
