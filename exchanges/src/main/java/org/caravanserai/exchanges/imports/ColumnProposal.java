package org.caravanserai.exchanges.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.exchanges.imports.AgreementLineReader.Column;

/** Proposes which column of a table means what, by words in their names in several languages. */
final class ColumnProposal {

    /** What is asked first comes first: "country of the university" is no university. */
    private static final Map<Column, List<String>> WORDS = words();

    private ColumnProposal() {}

    private static Map<Column, List<String>> words() {
        var words = new LinkedHashMap<Column, List<String>>();
        words.put(Column.DIRECTION, List.of("in out", "direction", "direccion", "sens", "方向", "направление", "اتجاه"));
        words.put(Column.COUNTRY, List.of("country", "pais", "pays", "国 家", "страна", "بلد"));
        words.put(Column.PLACES, List.of("plazas", "places", "seats", "persons", "people", "名 额", "мест", "مقاعد"));
        words.put(Column.LANGUAGE, List.of("language", "idioma", "langue", "语 言", "язык", "لغه"));
        words.put(Column.FIELD, List.of("isced", "area", "field", "subject", "domaine", "学 科", "област", "تخصص"));
        words.put(Column.PROGRAMME, List.of("programme", "program", "programa", "项 目", "программа", "برنامج"));
        words.put(Column.YEAR, List.of("curso", "academic year", "year", "annee", "ano", "学 年", "год", "سنه"));
        words.put(
                Column.UNIT,
                List.of(
                        "centro",
                        "faculty",
                        "facultad",
                        "faculte",
                        "department",
                        "school",
                        "unit",
                        "院 系",
                        "факультет",
                        "كليه"));
        words.put(
                Column.PARTNER,
                List.of(
                        "partner",
                        "universidad",
                        "university",
                        "universite",
                        "institution",
                        "大 学",
                        "университет",
                        "جامعه"));
        return words;
    }

    /** The names of columns of the table by what they mean; a meaning without a column is left out. */
    static Map<Column, String> of(List<String> columns) {
        Map<Column, String> proposed = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        WORDS.forEach((column, words) -> columns.stream()
                .filter(name -> !used.contains(name) && isNamed(name, words))
                .findFirst()
                .ifPresent(name -> {
                    used.add(name);
                    proposed.put(column, name);
                }));
        return proposed;
    }

    private static boolean isNamed(String column, List<String> words) {
        var folded = FoldedName.of(column.replace('_', ' ')).value();
        return words.stream()
                .anyMatch(word -> folded.contains(" " + word + " ") || isPart(word) && folded.contains(word));
    }

    /** Words of scripts without spaces or with many endings are found anywhere. */
    private static boolean isPart(String word) {
        return word.codePoints().anyMatch(c -> c > 0x24F);
    }

    /** The columns that no line can do without. */
    static List<Column> needed() {
        return Arrays.asList(Column.YEAR, Column.DIRECTION, Column.PARTNER, Column.PLACES);
    }
}
