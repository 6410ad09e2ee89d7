package org.caravanserai.platform.mail;

import java.util.Locale;

/**
 * An email as it is sent.
 *
 * @param subject one line
 * @param text the whole letter without markup
 * @param html the whole letter as a page of its own, all styles inline, nothing loaded from elsewhere
 */
public record Email(String subject, String text, String html, Locale language) {}
