package org.caravanserai.domain.centers;

import java.util.List;
import org.caravanserai.domain.search.FoundKind;

/** What is found of language centers. */
public enum FoundInCenters implements FoundKind {
    CENTER(20),
    CLASS(
            30,
            "class, classes, course, courses, lesson, lessons, 课程班, 课程, 班, 课, курс, курсы, урок, уроки, группа, группы, занятие, занятия,"
                    + " صف, صفوف, الصف, دورة, دورات, درس, دروس, cours, classe, leçon, leçons, curso, cursos, clase, clases, lección, lecciones");

    private final int order;
    private final List<String> words;

    FoundInCenters(int order) {
        this(order, "");
    }

    FoundInCenters(int order, String words) {
        this.order = order;
        this.words = words.isEmpty() ? List.of() : List.of(words.split(", "));
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public int order() {
        return order;
    }
}
