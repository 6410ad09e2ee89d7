package org.caravanserai.persistence.instance;

import org.caravanserai.domain.history.Subject;

/**
 * How the things of one kind are read.
 *
 * @param from a table with alias {@code t}; the organization that owns each is {@code o}
 * @param code expression for the code, or the name in the address
 * @param state expression for the state; {@code ?1} is this moment
 * @param when expression for a moment
 * @param link expression for the address of its page; null where it is not public
 */
public record ListedThing(
        Subject kind, String from, String code, String title, String state, String when, String link) {

    String select() {
        return """
            select '%s'::text as kind, (%s)::text as code, (%s)::jsonb as title, o.display_name as owner, o.slug as owner_slug,
                   (%s)::text as state, (%s)::timestamptz as moment, (%s)::text as link
              from %s
            """.formatted(kind.name(), code, title, state, when, link, from);
    }
}
