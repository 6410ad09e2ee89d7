package org.caravanserai.persistence.history;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The names of all things of one subject, read from a table or from several. What has no row there is said not to exist any more.
 *
 * @param from tables, with their conditions
 * @param id expression for what history stores as the identity of the thing
 * @param columns expressions for the parts of the name
 * @param permission what the page of the thing needs; null for everybody
 */
public record NamedThing(
        Subject subject,
        String from,
        String id,
        Map<Column, String> columns,
        @Nullable Permission permission) {

    /** A part of the name; the titles are jsonb by language, the others text. */
    private enum Column {
        TITLE("jsonb"),
        SECOND("jsonb"),
        WORDS("text"),
        PERSON("text"),
        COUNTRY("text"),
        LINK("text");

        private final String type;

        Column(String type) {
            this.type = type;
        }
    }

    public NamedThing {
        columns = Map.copyOf(columns);
    }

    public static NamedThing of(Subject subject, String from, String id) {
        return new NamedThing(subject, from, id, Map.of(), null);
    }

    /** The identity that Java makes of these characters, for things that have a code and no identity of their own. */
    public static String idOf(String characters) {
        return "overlay(overlay(md5(%1$s) placing '3' from 13 for 1) placing to_hex((get_byte(decode(md5(%1$s), 'hex'), 8) & 63) | 128) from 17 for 2)::uuid"
                .formatted(characters);
    }

    public NamedThing title(String expression) {
        return with(Column.TITLE, expression);
    }

    /** Another title, read after the first one. */
    public NamedThing second(String expression) {
        return with(Column.SECOND, expression);
    }

    public NamedThing words(String expression) {
        return with(Column.WORDS, expression);
    }

    public NamedThing person(String expression) {
        return with(Column.PERSON, expression);
    }

    public NamedThing country(String expression) {
        return with(Column.COUNTRY, expression);
    }

    /** The address of its page, for everybody; null where the thing is not public. */
    public NamedThing link(String expression) {
        return with(Column.LINK, expression);
    }

    /** The address of a page for those who have a permission. */
    public NamedThing link(String expression, Permission needed) {
        return new NamedThing(subject, from, id, with(Column.LINK, expression).columns, needed);
    }

    private NamedThing with(Column column, String expression) {
        var all = new TreeMap<>(columns);
        all.put(column, expression);
        return new NamedThing(subject, from, id, all, permission);
    }

    String select() {
        var select = new StringBuilder("select '%s'::text as subject, %s as id".formatted(subject.name(), id));
        for (var column : Column.values()) {
            select.append(", (%s)::%s as %s"
                    .formatted(
                            columns.getOrDefault(column, "null"),
                            column.type,
                            column.name().toLowerCase(Locale.ROOT)));
        }
        return select.append(", %s::text as permission from %s"
                        .formatted(permission == null ? "null" : "'" + permission.name() + "'", from))
                .toString();
    }
}
