package org.caravanserai.web.rest;

import java.util.Collection;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.web.access.SecretLinks;
import org.jspecify.annotations.Nullable;

/**
 * The secret in the path of a call that somebody without an account makes by a link. Links are derived, so that the database holds none;
 * neither does what is kept for repeated requests: the path is kept as its digest, and an answer with a placeholder.
 *
 * @param value null for a path without a secret
 */
record LinkToken(String path, @Nullable String value) {

    private static final String PLACEHOLDER = "{token}";

    /** Shorter parts of a path are no secrets, and would be found in answers by chance. */
    private static final int SHORTEST = 16;

    static LinkToken of(String path, Collection<SecretLinks> links) {
        return links.stream()
                .flatMap(each -> each.prefixes().stream())
                .filter(path::startsWith)
                .map(prefix -> path.substring(prefix.length()).split("/", 2)[0])
                .filter(token -> token.length() >= SHORTEST)
                .findFirst()
                .map(token -> new LinkToken(path, token))
                .orElseGet(() -> new LinkToken(path, null));
    }

    /** What tells this path from others. */
    String target() {
        return value == null ? path : "by link " + new Secret(path).hash();
    }

    RecordedAnswer without(RecordedAnswer answer) {
        return value == null ? answer : replaced(answer, value, PLACEHOLDER);
    }

    RecordedAnswer with(RecordedAnswer answer) {
        return value == null ? answer : replaced(answer, PLACEHOLDER, value);
    }

    private static RecordedAnswer replaced(RecordedAnswer answer, String from, String to) {
        return new RecordedAnswer(
                answer.status(),
                answer.contentType(),
                answer.location() == null ? null : answer.location().replace(from, to),
                answer.entityTag(),
                answer.body().replace(from, to));
    }
}
