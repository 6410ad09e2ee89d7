package org.caravanserai.schedule;

import java.util.ArrayList;
import java.util.List;

/** Collects notes while reading, up to a limit that no honest file reaches. */
final class Notes {

    private static final int LIMIT = 10_000;
    private static final int EXCERPT = 80;

    private final List<Note> notes = new ArrayList<>();

    void add(String place, Note.Reason reason, String... args) {
        if (notes.size() < LIMIT) {
            notes.add(new Note(
                    place, reason, List.of(args).stream().map(Notes::excerpt).toList()));
        }
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
