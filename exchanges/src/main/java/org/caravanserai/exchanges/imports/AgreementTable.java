package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.imports.tables.ChangedRecord;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.Meaning;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableGroupTarget;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableResult;
import org.jspecify.annotations.Nullable;

/**
 * Agreements from the tables of another system. Each line becomes a condition of an agreement with its partner; a partner that nobody knows
 * is registered. A line that was read before changes its condition or nothing: importing the same table twice changes nothing the second
 * time. A condition covers the academic years whose tables have its line, so a line that is left out ends by itself. Where the table says
 * when an agreement was signed on paper and by whom, the agreement is in force, as recorded by one side.
 */
@ApplicationScoped
public class AgreementTable implements TableGroupTarget {

    /** The name of the target. */
    public static final String NAME = "agreements";

    private final ImportedAgreements imported;
    private final AgreementLines lines;
    private final ImportUnits units;

    @Inject
    public AgreementTable(ImportedAgreements imported, AgreementLines lines, ImportUnits units) {
        this.imported = imported;
        this.lines = lines;
        this.units = units;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "exchanges.work.agreements";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_EXCHANGES;
    }

    @Override
    public boolean isOfOrganization() {
        return true;
    }

    /** The tables of a source are compared from year to year. */
    @Override
    public boolean needsSource() {
        return true;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.required("year", "exchanges.column.year", ColumnType.TEXT)
                        .withWords("curso", "academic year", "year", "annee", "ano", "学年", "год", "سنة"),
                TableColumn.required("direction", "exchanges.column.direction", ColumnType.TEXT)
                        .withWords("in out", "direction", "direccion", "sens", "方向", "направление", "اتجاه"),
                TableColumn.required("partner", "exchanges.form.partner", ColumnType.TEXT)
                        .withWords(
                                "partner",
                                "universidad",
                                "university",
                                "universite",
                                "institution",
                                "大学",
                                "университет",
                                "جامعة"),
                TableColumn.optional("country", "exchanges.column.country", ColumnType.TEXT)
                        .withWords("country", "pais", "pays", "国家", "страна", "بلد"),
                TableColumn.required("places", "exchanges.places.places", ColumnType.WHOLE_NUMBER)
                        .withWords("plazas", "places", "seats", "persons", "people", "名额", "мест", "مقاعد"),
                TableColumn.optional("programme", "exchanges.column.programme", ColumnType.TEXT)
                        .withWords("programme", "program", "programa", "项目", "программа", "برنامج"),
                TableColumn.optional("field", "exchanges.field.iscedF", ColumnType.TEXT)
                        .withWords("isced", "area", "field", "subject", "domaine", "学科", "област", "تخصص"),
                TableColumn.optional("unit", "exchanges.subject.UNIT", ColumnType.TEXT)
                        .withWords(
                                "centro",
                                "faculty",
                                "facultad",
                                "faculte",
                                "department",
                                "school",
                                "unit",
                                "院系",
                                "факультет",
                                "كلية"),
                TableColumn.optional("language", "exchanges.aspect.LANGUAGE", ColumnType.TEXT)
                        .withWords("language", "idioma", "langue", "语言", "язык", "لغة"),
                TableColumn.optional("signedOn", "exchanges.signing.signedOn", ColumnType.TEXT)
                        .withWords(
                                "signed on",
                                "signature date",
                                "fecha firma",
                                "date signature",
                                "签署日期",
                                "дата подписания",
                                "تاريخ التوقيع"),
                TableColumn.optional("signedBy", "exchanges.signing.ownName", ColumnType.TEXT)
                        .withWords("signed by", "firmado por", "signe par", "签字人", "подписал", "الموقع"));
    }

    @Override
    public List<Meaning> meanings(String column, @Nullable UUID organization) {
        return switch (column) {
            case "unit" -> organization == null ? List.of() : units.meanings(organization);
            case "language" -> LanguagesByName.languages();
            default -> List.of();
        };
    }

    @Override
    public String making(String column) {
        return column.equals("unit") ? ImportUnits.NEW : "";
    }

    @Override
    public String group(TableLine line) {
        return AgreementLineReader.group(line);
    }

    @Override
    public void seen(List<TableLine> read, TableContext context) {
        var years = new HashMap<String, AcademicYear>();
        var source = source(context);
        var codes = units.codes(source.organization());
        for (var line : read) {
            try {
                var year = AgreementLineReader.year(line);
                if (!AgreementLineReader.isWithoutPlaces(line)) {
                    AgreementLineReader.keys(line, codes).forEach(key -> years.put(key, year));
                }
            } catch (Invalid withoutYear) {
                continue;
            }
        }
        imported.seen(source, years);
    }

    @Override
    public List<TableResult> take(List<TableLine> group, TableContext context) {
        return lines.take(group, source(context), context.remarks(), context.dryRun());
    }

    @Override
    public List<ChangedRecord> finish(TableContext context) {
        var source = source(context);
        var ended = imported.ended(source);
        if (!context.dryRun()) {
            imported.markEnded(source);
        }
        return ended.stream()
                .map(line -> new ChangedRecord(
                        AgreementWords.title(line.group(), line.condition(), "– " + line.lastYear()),
                        AgreementWords.address(line.agreement())))
                .toList();
    }

    private static ImportedAgreements.Source source(TableContext context) {
        return new ImportedAgreements.Source(
                Objects.requireNonNull(context.organization()), context.source(), context.importId());
    }
}
