package org.caravanserai.domain.cooperation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.programme.CurriculumShare;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class EntryFieldsTest {

    private static final UUID RIVER = Ids.next();
    private static final Slug SLUG = Slug.of("soil");

    private static Map<String, FieldValue> fields(RegistryEntry entry) {
        return EntryFields.of(entry, organization -> organization.equals(RIVER) ? "River University" : "");
    }

    private static Instrument instrument(Article... articles) {
        return new Instrument(
                SLUG,
                Facts.of(null, Facts.DAY, Facts.signatories("CN", "KZ")),
                new Instrument.Terms(InstrumentKind.RECOGNITION, Facts.DAY, List.of(articles)),
                InstrumentState.SIGNED,
                World.NOW);
    }

    @Test
    void whatARecordSaysIsReadAgainAsItWasKept() {
        var article = new Article("3", LocalizedText.EMPTY, DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED);
        var fields = fields(instrument(article));
        assertThat(fields)
                .containsEntry("title.en", new FieldValue.Text("Cooperation on soil", LanguageTag.of("en")))
                .containsEntry("kind", new FieldValue.Constant("cooperation.subkind", "RECOGNITION"))
                .containsEntry("signedOn", new FieldValue.Day(Facts.DAY))
                .containsEntry("beginsOn", new FieldValue.Day(Facts.DAY))
                .containsEntry("countries", new FieldValue.Phrase("{country KZ}"))
                .containsEntry("fields", FieldValue.Text.of("0724"))
                .containsEntry(
                        "parties",
                        new FieldValue.Phrase(
                                "{constant cooperation.role SIGNATORY} · {constant cooperation.sector GOVERNMENT} · {country CN};"
                                        + " {constant cooperation.role SIGNATORY} · {constant cooperation.sector GOVERNMENT} · {country"
                                        + " KZ}"))
                .containsEntry("source", FieldValue.Text.of("a test"))
                .doesNotContainKeys("endsOn", "summary", "way", "links");
        assertThat(fields.get("articles"))
                .isInstanceOfSatisfying(FieldValue.Phrase.class, phrase -> assertThat(phrase.plain())
                        .startsWith("3 · MASTER · RECOGNIZED"));
        fields.forEach((field, value) ->
                assertThat(EntryFields.CATALOG.read(field, value.stored())).isEqualTo(value));
    }

    @Test
    void aCorrectionIsToldFieldByField() {
        var instrument = instrument();
        var before = fields(instrument);
        var link = new EntryLink(LinkRelation.ORIGIN, LinkTarget.EVENT, "forum", LocalizedText.EMPTY);
        instrument.change(
                Facts.linked(Facts.between(Facts.DAY, Facts.DAY.plusDays(1), Facts.signatories("CN", "KZ")), link),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY, List.of()));
        assertThat(EntryFields.CATALOG.between(before, fields(instrument)))
                .containsExactly(
                        new FieldDifference(
                                "kind",
                                FieldValue.Constant.of("cooperation.subkind", InstrumentKind.RECOGNITION),
                                FieldValue.Constant.of("cooperation.subkind", InstrumentKind.MEMORANDUM)),
                        new FieldDifference("endsOn", null, new FieldValue.Day(Facts.DAY.plusDays(1))),
                        new FieldDifference(
                                "links",
                                null,
                                new FieldValue.Phrase(
                                        "{constant cooperation.relation ORIGIN} {constant cooperation.target EVENT} · forum")));
        assertThat(EntryFields.CATALOG.between(fields(instrument), fields(instrument)))
                .isEmpty();
    }

    @Test
    void aPhraseIsWordsWithValuesBetweenThem() {
        assertThat(new FieldValue.Phrase(
                                "{constant a.b ROLE_X} · {country KZ} {language zh-Hant}, {day 2026-03-01}. {none} {day x}")
                        .parts())
                .containsExactly(
                        new FieldValue.Constant("a.b", "ROLE_X"),
                        FieldValue.Text.of(" · "),
                        new FieldValue.Country(CountryCode.of("KZ")),
                        FieldValue.Text.of(" "),
                        new FieldValue.Languages(Tags.of("zh-Hant")),
                        FieldValue.Text.of(", "),
                        new FieldValue.Day(LocalDate.of(2026, 3, 1)),
                        FieldValue.Text.of(". {none} {day x}"));
        assertThat(new FieldValue.Phrase("20 · {language zh}").plain()).isEqualTo("20 · zh");
    }

    @Test
    void everyKindHasFieldsOfItsOwn() {
        var river = new EntryParty(PartyRole.PARTNER, Sector.UNIVERSITY, RIVER, null, null, null, null);
        var mechanism =
                new Mechanism(SLUG, Facts.of(null, Facts.DAY, river), MechanismKind.SCHOLARSHIP_SCHEME, 12, World.NOW);
        mechanism.offer(new Scholarship(20, new Scholarship.Needed(LanguageTag.of("zh"), "HSK", "2010", "4")));
        assertThat(fields(mechanism))
                .containsEntry("everyMonths", FieldValue.Amount.of(12))
                .containsEntry(
                        "parties",
                        new FieldValue.Phrase(
                                "{constant cooperation.role PARTNER} · River University · {constant cooperation.sector UNIVERSITY}"))
                .containsEntry("scholarship", new FieldValue.Phrase("20 · {language zh} · HSK · 2010 · 4"));
        mechanism.offer(new Scholarship(20, null));
        assertThat(fields(mechanism)).containsEntry("scholarship", new FieldValue.Phrase("20"));
        var alliance = new Alliance(
                SLUG, Facts.of(null, null, river), AllianceKind.REGIONAL, LocalizedText.of("en", "All"), World.NOW);
        assertThat(fields(alliance))
                .containsEntry("kind", FieldValue.Constant.of("cooperation.subkind", AllianceKind.REGIONAL))
                .containsEntry("charter.en", new FieldValue.Text("All", LanguageTag.of("en")));
        var project = new Project(
                SLUG, Facts.of(CooperationWay.JOINT_SCHOOL, null, river), LocalizedText.of("en", "Train"), World.NOW);
        assertThat(fields(project))
                .containsEntry("way", FieldValue.Constant.of("cooperation.way", CooperationWay.JOINT_SCHOOL))
                .containsEntry("purpose.en", new FieldValue.Text("Train", LanguageTag.of("en")));
        var end = LocalDate.of(2030, 8, 31);
        var programme = new Programme(
                SLUG,
                Facts.of(CooperationWay.JOINT_PROGRAMME, null, river),
                new ProgrammeTerms(
                        ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                        DegreeLevel.MASTER,
                        60,
                        end,
                        end.plusYears(4),
                        List.of(new CurriculumShare(RIVER, 100, true))),
                World.NOW);
        assertThat(fields(programme))
                .containsEntry("level", FieldValue.Constant.of("cooperation.level", DegreeLevel.MASTER))
                .containsEntry("quota", FieldValue.Amount.of(60))
                .containsEntry("agreementEnds", new FieldValue.Day(end))
                .containsEntry("lastCohortEnds", new FieldValue.Day(end.plusYears(4)))
                .containsEntry(
                        "shares",
                        new FieldValue.Phrase("River University · 100% · {constant cooperation.role AWARDING}"));
    }
}
