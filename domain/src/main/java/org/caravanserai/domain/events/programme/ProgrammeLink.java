package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * A link or an attachment.
 *
 * @param url as the source wrote it, if it did; it may be relative or no address at all, so screens must check it
 * @param type for example slides, paper, web
 * @param service the site behind a link, known by the XML form only
 */
public record ProgrammeLink(
        @Nullable String url,
        @Nullable String title,
        @Nullable String type,
        @Nullable String service,
        UnknownFields extra) {}
