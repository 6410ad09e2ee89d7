package org.caravanserai.persistence.cooperation;

import java.sql.SQLException;
import java.time.LocalDate;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to one record: names, parties, links, and what only its kind has. */
final class EntryParts {

    private static final String NAMES =
            "select kind, language, value from cooperation_name where entry_id = ? order by position";

    private static final String PARTIES = """
        select p.role, p.sector, o.slug, coalesce(p.country, o.country) as country,
               coalesce(o.display_name, p.name) as name, p.since, p.until_date, p.languages
        from cooperation_party p left join organization o on o.id = p.organization_id
        where p.entry_id = ? order by p.position
        """;

    private static final String LINKS = """
        select l.relation, l.target, l.reference, coalesce(nullif(l.label, '{}'), t.title, v.title, '{}') as label, l.label as written, t.kind
        from cooperation_link l left join cooperation_entry t on l.target = 'ENTRY' and t.slug = l.reference
        left join events_public_facts v on l.target = 'EVENT' and v.slug = l.reference
        where l.entry_id = ? order by l.position
        """;

    private static final String LINKED_FROM = """
        select l.relation, 'ENTRY' as target, f.slug as reference, f.title as label, cast('{}' as jsonb) as written, f.kind
        from cooperation_link l join cooperation_entry f on f.id = l.entry_id
        where l.target = 'ENTRY' and l.reference = ? order by f.begins_on desc nulls last, f.slug limit 200
        """;

    private static final String YEARS = """
        select figure_year, participants, cost, currency, trained, placed
        from cooperation_year_figure where entry_id = ? order by figure_year
        """;

    /** An event that is not public any more is not named. */
    private static final String EDITIONS = """
        select d.number, d.held_on, d.city, d.country, v.slug as event, v.title as event_title, v.starts_at, v.ends_at,
               d.attendance, d.outcome
        from cooperation_edition d left join events_public_facts v on v.slug = d.event
        where d.mechanism_id = ? order by d.number
        """;

    private final Sql sql;
    private final EntryRow row;
    private final LocalDate today;

    EntryParts(Sql sql, EntryRow row, LocalDate today) {
        this.sql = sql;
        this.row = row;
        this.today = today;
    }

    EntryView view(@Nullable String source, LocalDate asOf) {
        return new EntryView(
                row,
                source,
                asOf,
                sql.list(NAMES, EntryParts::name, row.id()),
                sql.list(PARTIES, EntryParts::party, row.id()),
                sql.list(LINKS, EntryParts::link, row.id()),
                sql.list(LINKED_FROM, EntryParts::link, row.slug()),
                sql.list(YEARS, EntryParts::year, row.id()),
                details());
    }

    private EntryDetails details() {
        return switch (row.kind()) {
            case INSTRUMENT ->
                sql.first("select * from cooperation_instrument where id = ?", this::instrument, row.id())
                        .orElseThrow();
            case MECHANISM ->
                sql.first("select * from cooperation_mechanism where id = ?", this::mechanism, row.id())
                        .orElseThrow();
            case ALLIANCE -> new AllianceParts(sql, row.id(), today).view();
            case PROGRAMME -> new ProgrammeParts(sql, row.id()).view();
            case PROJECT -> new ProjectParts(sql, row.id(), today).view();
        };
    }

    private InstrumentView instrument(Row columns) throws SQLException {
        return new InstrumentView(
                columns.constant(InstrumentKind.class, "instrument_kind"),
                columns.constant(InstrumentState.class, "state"),
                columns.dateOrNull("signed_on"),
                sql.list(
                        "select number, text, level, effect, direction, purposes, institutions_decide from cooperation_article"
                                + " where instrument_id = ? order by position",
                        EntryParts::article,
                        row.id()));
    }

    private MechanismView mechanism(Row columns) throws SQLException {
        return new MechanismView(
                columns.constant(MechanismKind.class, "mechanism_kind"),
                columns.numberOrNull("every_months"),
                scholarship(columns),
                sql.list(EDITIONS, EntryParts::edition, row.id()));
    }

    private static MechanismView.@Nullable Offer scholarship(Row columns) throws SQLException {
        var places = columns.numberOrNull("scholarship_places");
        var needed = columns.textOrNull("scholarship_level") == null ? null : needed(columns);
        return places == null && needed == null ? null : new MechanismView.Offer(places, needed);
    }

    /** The level that a scholarship scheme asks for. */
    static Scholarship.Needed needed(Row columns) throws SQLException {
        return new Scholarship.Needed(
                LanguageTag.of(columns.text("scholarship_language")),
                columns.text("scholarship_scheme"),
                columns.text("scholarship_scheme_version"),
                columns.text("scholarship_level"));
    }

    private static InstrumentView.ArticleLine article(Row columns) throws SQLException {
        var level = columns.textOrNull("level");
        var effect = columns.textOrNull("effect");
        return new InstrumentView.ArticleLine(
                columns.text("number"),
                columns.localized("text"),
                level == null ? null : DegreeLevel.valueOf(level),
                effect == null ? null : RecognitionEffect.valueOf(effect),
                level == null ? null : scope(columns));
    }

    /** How far an article reaches. */
    static RecognitionScope scope(Row columns) throws SQLException {
        return RecognitionScope.of(
                columns.constant(RecognitionDirection.class, "direction"),
                columns.words("purposes"),
                columns.flag("institutions_decide"));
    }

    private static MechanismView.EditionLine edition(Row columns) throws SQLException {
        return new MechanismView.EditionLine(
                columns.number("number"),
                columns.date("held_on"),
                columns.textOrNull("city"),
                columns.textOrNull("country"),
                event(columns),
                columns.numberOrNull("attendance"),
                columns.localized("outcome"));
    }

    private static @Nullable PublicEvent event(Row columns) throws SQLException {
        var slug = columns.textOrNull("event");
        return slug == null
                ? null
                : new PublicEvent(
                        slug, columns.localized("event_title"), columns.time("starts_at"), columns.time("ends_at"));
    }

    private static EntryView.YearLine year(Row columns) throws SQLException {
        return new EntryView.YearLine(
                columns.number("figure_year"),
                columns.numberOrNull("participants"),
                columns.decimalOrNull("cost"),
                columns.textOrNull("currency"),
                columns.numberOrNull("trained"),
                columns.numberOrNull("placed"));
    }

    private static EntryView.NameLine name(Row columns) throws SQLException {
        return new EntryView.NameLine(
                columns.constant(EntryNameKind.class, "kind"), columns.textOrNull("language"), columns.text("value"));
    }

    private static EntryView.PartyLine party(Row columns) throws SQLException {
        return new EntryView.PartyLine(
                columns.constant(PartyRole.class, "role"),
                columns.constant(Sector.class, "sector"),
                columns.textOrNull("slug"),
                columns.textOrNull("country"),
                columns.localized("name"),
                columns.dateOrNull("since"),
                columns.dateOrNull("until_date"),
                columns.words("languages"));
    }

    private static EntryView.LinkLine link(Row columns) throws SQLException {
        var kind = columns.textOrNull("kind");
        return new EntryView.LinkLine(
                columns.constant(LinkRelation.class, "relation"),
                columns.constant(LinkTarget.class, "target"),
                columns.text("reference"),
                columns.localized("label"),
                columns.localized("written"),
                kind == null ? null : EntryKind.valueOf(kind));
    }
}
