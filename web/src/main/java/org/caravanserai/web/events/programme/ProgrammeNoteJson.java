package org.caravanserai.web.events.programme;

import java.util.List;
import java.util.Locale;
import org.caravanserai.schedule.Note;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a schedule that had to be adapted: its place, and the reason in the caller's language. */
@Schema(name = "ProgrammeNote")
public record ProgrammeNoteJson(String place, Note.Reason reason, String detail) {

    static List<ProgrammeNoteJson> of(List<Note> notes, NoteTexts texts, Locale language) {
        return notes.stream()
                .map(note -> new ProgrammeNoteJson(note.place(), note.reason(), texts.of(note, language)))
                .toList();
    }
}
