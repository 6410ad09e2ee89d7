package org.caravanserai.centers.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.shared.Invalid;

/** Names of the marks of attendance in tables, in the languages of the platform. */
final class MarkWords {

    private static final Map<Mark, List<String>> WORDS = Map.of(
            Mark.PRESENT,
            List.of("present", "p", "x", "出勤", "присутствует", "حاضر", "présent", "présente", "presente"),
            Mark.LATE,
            List.of("late", "l", "迟到", "опоздание", "متأخر", "en retard", "retard", "retraso"),
            Mark.ABSENT,
            List.of("absent", "a", "-", "缺勤", "отсутствует", "غائب", "absente", "ausente"),
            Mark.EXCUSED,
            List.of(
                    "excused",
                    "e",
                    "请假",
                    "уважительная причина",
                    "معذور",
                    "excusé",
                    "excusée",
                    "justificado",
                    "justificada"),
            Mark.LEFT_EARLY,
            List.of(
                    "left early",
                    "left_early",
                    "早退",
                    "ушёл раньше",
                    "ушла раньше",
                    "غادر مبكرًا",
                    "parti plus tôt",
                    "salió antes"),
            Mark.REMOTE,
            List.of(
                    "remote",
                    "r",
                    "online",
                    "远程出勤",
                    "线上",
                    "дистанционно",
                    "عن بُعد",
                    "عن بعد",
                    "à distance",
                    "a distancia"));

    private static final Map<String, Mark> MARKS = marks();

    private MarkWords() {}

    private static Map<String, Mark> marks() {
        var marks = new HashMap<String, Mark>();
        WORDS.forEach((mark, words) -> words.forEach(word -> marks.put(word, mark)));
        return Map.copyOf(marks);
    }

    /**
     * @throws Invalid {@code not-a-mark} for that field
     */
    static Mark read(String field, String cell) {
        var mark = MARKS.get(cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (mark == null) {
            throw new Invalid(field, "not-a-mark", cell);
        }
        return mark;
    }
}
