package org.caravanserai.web.exchanges.agreement;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.documents.PdfWriter;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.platform.language.DateWords;
import org.caravanserai.platform.language.LanguageNames;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** An agreement as a PDF to print, sign and file: parties, conditions, approvals or signatures, and the fingerprint of its text. */
@ApplicationScoped
public class AgreementPdf {

    private static final String STYLES = """
        @page { margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        h1 { color: #0b5d63; font-size: 20pt; margin-bottom: 2mm; }
        h2 { color: #0b5d63; font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid; }
        h3 { font-size: 11pt; margin: 4mm 0 1mm; page-break-after: avoid; }
        table { width: 100%; page-break-inside: avoid; }
        th { width: 50mm; text-align: start; font-weight: normal; color: #56607a; vertical-align: top; }
        th, td { padding: 1mm 3mm 1mm 0; font-size: 10pt; }
        .sign td { height: 16mm; border-bottom: 0.3mm solid #56607a; vertical-align: bottom; }
        .hash { font-size: 7.5pt; word-wrap: break-word; }
        """;

    private static final String LEFTWARD = """
        @page { @bottom-right { content: normal; } @bottom-left { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        th, td { padding: 1mm 0 1mm 3mm; text-align: right; }
        """;

    private final PdfWriter writer;
    private final Texts texts;
    private final StudyFields fields;

    @Inject
    AgreementPdf(PdfWriter writer, Texts texts, StudyFields fields) {
        this.writer = writer;
        this.texts = texts;
        this.fields = fields;
    }

    /**
     * The file to download.
     *
     * @param state on this day
     * @param language of the document; the one that the caller accepts where it is null or none of ours
     */
    public Response download(
            AgreementView agreement, AgreementState state, @Nullable String language, HttpHeaders headers) {
        var locale = AcceptedLanguage.of(language, headers);
        return Response.ok(write(agreement, state, locale))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agreement-" + agreement.code() + "-" + agreement.revision() + ".pdf\"")
                .build();
    }

    /**
     * @param state on this day
     */
    byte[] write(AgreementView agreement, AgreementState state, Locale language) {
        return writer.write(xhtml(agreement, state, language));
    }

    String xhtml(AgreementView agreement, AgreementState state, Locale language) {
        boolean leftward = language.getLanguage().equals("ar");
        var title = agreement.terms().title().in(language.getLanguage());
        var head = Markup.element(
                "head",
                Markup.element("title", title),
                Markup.element("meta").with("name", "subject").with("content", agreement.code()),
                Markup.element("style", new Markup(STYLES + (leftward ? LEFTWARD : ""))));
        var body = new ArrayList<Markup>();
        body.add(Markup.element("h1", title));
        body.add(Markup.element(
                        "p",
                        texts.in(
                                        language,
                                        "exchanges.agreement.about",
                                        agreement.code(),
                                        agreement.revision(),
                                        agreement.firstYear(),
                                        agreement.lastYear())
                                + " · " + texts.in(language, "exchanges.agreementState." + state))
                .with("class", "muted"));
        body.add(Markup.element("h2", texts.in(language, "exchanges.agreement.parties")));
        body.add(Markup.element(
                "table",
                Markup.all(agreement.parties().stream()
                        .map(side -> party(agreement, side, language))
                        .toList())));
        body.add(Markup.element("h2", texts.in(language, "exchanges.agreement.conditions", agreement.revision())));
        agreement.terms().conditions().forEach(condition -> body.addAll(condition(agreement, condition, language)));
        body.add(Markup.element("h2", texts.in(language, "exchanges.policy.title")));
        body.add(policy(agreement.terms().policy(), language));
        body.addAll(signing(agreement, language));
        body.add(Markup.element("h2", texts.in(language, "exchanges.pdf.signatures")));
        body.add(Markup.element(
                        "table",
                        Markup.all(agreement.parties().stream()
                                .map(side -> row(side.party().name().in(language.getLanguage()), "\u00a0"))
                                .toList()))
                .with("class", "sign"));
        body.add(Markup.element("p", texts.in(language, "exchanges.pdf.fingerprint", agreement.revision()))
                .with("class", "muted"));
        body.add(Markup.element("p", agreement.hash()).with("class", "hash").with("dir", "ltr"));
        return Markup.element("html", head, Markup.element("body", Markup.all(body)))
                .with("lang", language.getLanguage())
                .with("dir", leftward ? "rtl" : "ltr")
                .xhtml();
    }

    private Markup party(AgreementView agreement, AgreementView.Side side, Locale language) {
        var name = side.party().name().in(language.getLanguage());
        return row(side.unit() == null ? name : name + " (" + side.unit() + ")", approval(agreement, side, language));
    }

    private String approval(AgreementView agreement, AgreementView.Side side, Locale language) {
        var given = side.approval();
        if (given == null) {
            return texts.in(language, "exchanges.approval.none");
        }
        var which = given.revision() == agreement.revision() ? "latest" : "earlier";
        var how = given.onPaper() ? texts.in(language, "exchanges.signing.onPaper") : "";
        return List.of(
                        texts.in(language, "exchanges.approval." + which, given.revision()),
                        given.by(),
                        how,
                        day(given.at(), language))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Markup> condition(AgreementView agreement, Condition condition, Locale language) {
        var direction = texts.in(
                language,
                "exchanges.condition.direction",
                isolated(agreement.party(condition.from()).name().in(language.getLanguage())),
                isolated(agreement.party(condition.to()).name().in(language.getLanguage())));
        var rows = new ArrayList<Markup>();
        rows.add(row(texts.in(language, "exchanges.column.direction"), direction));
        rows.add(row(
                texts.in(language, "exchanges.field.personsPerYear"),
                amount(condition.personsPerYear(), condition.monthsPerYear(), condition.daysPerYear(), language)));
        rows.addAll(byYear(condition, language));
        rows.add(row(
                texts.in(language, "exchanges.column.years"), condition.firstYear() + " – " + condition.lastYear()));
        add(rows, texts.in(language, "exchanges.field.fromUnit"), condition.fromUnit());
        add(rows, texts.in(language, "exchanges.field.toUnit"), condition.toUnit());
        rows.add(row(
                texts.in(language, "exchanges.field.iscedF"),
                condition.iscedF().isEmpty()
                        ? texts.in(language, "exchanges.condition.allFields")
                        : ListText.ofPhrases(
                                language.getLanguage(),
                                condition.iscedF().stream()
                                        .map(field -> texts.in(
                                                language,
                                                "isced.choice",
                                                fields.in(language, field.code()),
                                                field.code()))
                                        .toList())));
        rows.add(row(
                texts.in(language, "exchanges.field.eqf"),
                condition.eqf().isEmpty()
                        ? texts.in(language, "exchanges.condition.allLevels")
                        : ListText.ofPhrases(
                                language.getLanguage(),
                                condition.eqf().stream()
                                        .map(level -> texts.in(language, "exchanges.eqf." + level))
                                        .toList())));
        rows.add(row(
                texts.in(language, "exchanges.field.languages"),
                condition.languages().isEmpty()
                        ? texts.in(language, "exchanges.condition.noLanguage")
                        : ListText.ofPhrases(
                                language.getLanguage(),
                                condition.languages().stream()
                                        .map(each ->
                                                LanguageNames.of(each.language().value(), language.getLanguage())
                                                        + (each.level() == null ? "" : " " + each.level()))
                                        .toList())));
        if (condition.blended()) {
            rows.add(row(texts.in(language, "exchanges.field.blended"), texts.in(language, "exchanges.blended.true")));
        }
        return List.of(
                Markup.element(
                        "h3",
                        condition.code() + " · " + texts.in(language, "exchanges.mobilityKind." + condition.kind())),
                Markup.element("table", Markup.all(rows)));
    }

    private List<Markup> byYear(Condition condition, Locale language) {
        return condition.placesByYear().stream()
                .map(places -> row(
                        places.year().toString(),
                        places.persons() == 0
                                ? texts.in(language, "exchanges.condition.none")
                                : amount(places.persons(), places.months(), places.days(), language)))
                .toList();
    }

    private String amount(int persons, @Nullable BigDecimal months, @Nullable BigDecimal days, Locale language) {
        var numbers = NumberFormat.getInstance(Conventions.of(language.getLanguage()));
        if (months != null) {
            return texts.in(language, "exchanges.condition.amountMonths", persons, numbers.format(months));
        }
        return days == null
                ? texts.in(language, "exchanges.condition.amount", persons)
                : texts.in(language, "exchanges.condition.amountDays", persons, numbers.format(days));
    }

    private Markup policy(BalancePolicy policy, Locale language) {
        var tolerance = policy.tolerance();
        var years = policy.carriedYears();
        return Markup.element(
                "table",
                row(
                        texts.in(language, "exchanges.policy.tolerance"),
                        tolerance == null
                                ? texts.in(language, "exchanges.policy.noTolerance")
                                : texts.in(
                                        language,
                                        "exchanges.balanceAmount." + policy.unit(),
                                        tolerance.stripTrailingZeros())),
                row(
                        texts.in(language, "exchanges.policy.carriedYears"),
                        years == null
                                ? texts.in(language, "exchanges.policy.noExpiry")
                                : texts.in(language, "exchanges.policy.carriedFor", years)),
                row(
                        texts.in(language, "exchanges.policy.overQuota"),
                        texts.in(language, "exchanges.overQuota." + policy.overQuota())));
    }

    private List<Markup> signing(AgreementView agreement, Locale language) {
        var signing = agreement.signing();
        if (signing == null) {
            return List.of();
        }
        var rows = new ArrayList<Markup>();
        rows.add(row(texts.in(language, "exchanges.signing.signedOn"), day(signing.signedOn(), language)));
        signing.signatures()
                .forEach(each -> rows.add(row(
                        texts.in(language, "exchanges.signing.by"),
                        each.name()
                                + (each.capacity() == null ? "" : ", " + each.capacity())
                                + " – "
                                + agreement.party(each.organization()).name().in(language.getLanguage()))));
        return List.of(
                Markup.element("h2", texts.in(language, "exchanges.signing.heading")),
                Markup.element(
                        "p",
                        texts.in(
                                language,
                                "exchanges.signing.state." + signing.state(),
                                agreement.party(signing.organization()).name().in(language.getLanguage()))),
                Markup.element("table", Markup.all(rows)));
    }

    private static String day(Instant moment, Locale language) {
        return DateWords.format("yMMMMd", language, moment.atZone(ZoneOffset.UTC));
    }

    private static String day(LocalDate day, Locale language) {
        return DateWords.format("yMMMMd", language, day.atStartOfDay(ZoneOffset.UTC));
    }

    /** Isolates it, so that Latin names stay on their sides of the arrow in Arabic. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    private static void add(List<Markup> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(row(label, value));
        }
    }

    private static Markup row(String label, String value) {
        return Markup.element("tr", Markup.element("th", label), Markup.element("td", value));
    }
}
