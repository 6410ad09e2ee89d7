package org.caravanserai.domain.cooperation.changes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.FieldValue.Constant;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PhraseMarks;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A record of the registry field by field, as the API names its fields: what is compared when it is corrected. */
public final class EntryFields {

    private static final String KINDS = "cooperation.subkind";
    private static final String WAYS = "cooperation.way";
    private static final String PRECISIONS = "cooperation.precision";
    private static final String LEVELS = "cooperation.level";

    /** All fields in the order of the form. */
    public static final FieldCatalog CATALOG = FieldCatalog.TEXTS
            .with("kind", FieldType.constant(KINDS))
            .with("title", FieldType.LOCALIZED)
            .with("summary", FieldType.LOCALIZED)
            .with("names", FieldType.PHRASE)
            .with("purpose", FieldType.LOCALIZED)
            .with("charter", FieldType.LOCALIZED)
            .with("level", FieldType.constant(LEVELS))
            .with("parties", FieldType.PHRASE)
            .with("signedOn", FieldType.DAY)
            .with("beginsOn", FieldType.DAY)
            .with("endsOn", FieldType.DAY)
            .with("precision", FieldType.constant(PRECISIONS))
            .with("articles", FieldType.PHRASE)
            .with("everyMonths", FieldType.NUMBER)
            .with("scholarship", FieldType.PHRASE)
            .with("quota", FieldType.NUMBER)
            .with("agreementEnds", FieldType.DAY)
            .with("lastCohortEnds", FieldType.DAY)
            .with("shares", FieldType.PHRASE)
            .with("way", FieldType.constant(WAYS))
            .with("countries", FieldType.PHRASE)
            .with("fields", FieldType.TEXT)
            .with("links", FieldType.PHRASE)
            .with("source", FieldType.TEXT)
            .with("asOf", FieldType.DAY);

    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private final Function<UUID, String> named;

    private EntryFields(Function<UUID, String> named) {
        this.named = named;
    }

    /**
     * What the record says now; absent fields are left out.
     *
     * @param named the name of an organization
     */
    public static Map<String, FieldValue> of(RegistryEntry entry, Function<UUID, String> named) {
        var fields = new EntryFields(named);
        fields.common(entry);
        if (entry instanceof Instrument instrument) {
            fields.instrument(instrument);
        } else if (entry instanceof Mechanism mechanism) {
            fields.mechanism(mechanism);
        } else if (entry instanceof Alliance alliance) {
            fields.constant("kind", KINDS, alliance.allianceKind());
            fields.texts("charter", alliance.charter());
        } else if (entry instanceof Programme programme) {
            fields.programme(programme);
        } else if (entry instanceof Project project) {
            fields.texts("purpose", project.purpose());
        }
        return fields.values;
    }

    private void common(RegistryEntry entry) {
        var facts = entry.facts();
        texts("title", facts.title());
        texts("summary", facts.summary());
        list(
                "names",
                facts.otherNames().stream()
                        .map(name -> PhraseMarks.told(
                                name.value(), word("cooperation.nameKind", name.kind()), name.language())));
        list(
                "parties",
                facts.parties().stream()
                        .map(party -> PhraseMarks.told(
                                word("cooperation.role", party.role()),
                                party.organization() == null ? null : named.apply(party.organization()),
                                party.name().in("en"),
                                word("cooperation.sector", party.sector()),
                                party.country(),
                                party.languages(),
                                party.since(),
                                party.until())));
        list(
                "links",
                facts.links().stream()
                        .map(link -> PhraseMarks.told(
                                PhraseMarks.mark(word("cooperation.relation", link.relation())) + " "
                                        + PhraseMarks.mark(word("cooperation.target", link.target())),
                                link.reference(),
                                link.label().in("en"))));
        constant("way", WAYS, facts.way());
        phrase(
                "countries",
                PhraseMarks.told(
                        facts.countries().values().stream().map(CountryCode::of).toArray()));
        text("fields", tags(facts.fields()));
        day("beginsOn", facts.beginsOn());
        day("endsOn", facts.endsOn());
        constant("precision", PRECISIONS, facts.precision());
        text("source", facts.source());
        day("asOf", facts.asOf());
    }

    private void instrument(Instrument instrument) {
        constant("kind", KINDS, instrument.instrumentKind());
        day("signedOn", instrument.signedOn());
        list("articles", instrument.articles().stream().map(EntryFields::article));
    }

    private static String article(Article article) {
        var scope = article.scope();
        return PhraseMarks.told(
                article.number(),
                article.text().in("en"),
                word(LEVELS, article.level()),
                word("cooperation.effect", article.effect()),
                scope == null ? null : word("cooperation.recognitionDirection", scope.direction()),
                scope == null
                        ? null
                        : PhraseMarks.told(scope.purposes().stream()
                                .sorted()
                                .map(purpose -> word("cooperation.recognitionPurpose", purpose))
                                .toArray()),
                scope != null && scope.institutionsDecide()
                        ? new Constant("cooperation.recognition", "institutionsDecide")
                        : null);
    }

    private void mechanism(Mechanism mechanism) {
        constant("kind", KINDS, mechanism.mechanismKind());
        amount("everyMonths", mechanism.everyMonths());
        var scholarship = mechanism.scholarship();
        if (scholarship != null) {
            var needed = scholarship.needed();
            phrase(
                    "scholarship",
                    needed == null
                            ? PhraseMarks.told(scholarship.places())
                            : PhraseMarks.told(
                                    scholarship.places(),
                                    needed.language(),
                                    needed.scheme(),
                                    needed.schemeVersion(),
                                    needed.level()));
        }
    }

    private void programme(Programme programme) {
        var terms = programme.terms();
        constant("kind", KINDS, terms.kind());
        constant("level", LEVELS, terms.level());
        amount("quota", terms.quota());
        day("agreementEnds", terms.agreementEnds());
        day("lastCohortEnds", terms.lastCohortEnds());
        list(
                "shares",
                terms.shares().stream()
                        .map(share -> PhraseMarks.told(
                                named.apply(share.organization()),
                                share.percent() + "%",
                                share.awards() ? word("cooperation.role", PartyRole.AWARDING) : null)));
    }

    private static @Nullable Constant word(String words, @Nullable Enum<?> constant) {
        return constant == null ? null : Constant.of(words, constant);
    }

    private static String tags(Tags tags) {
        return String.join(" ", tags.values());
    }

    private void list(String field, Stream<String> lines) {
        phrase(field, lines.collect(Collectors.joining("; ")));
    }

    private void phrase(String field, String phrase) {
        if (!phrase.isEmpty()) {
            values.put(field, new FieldValue.Phrase(phrase));
        }
    }

    private void texts(String field, LocalizedText text) {
        text.texts()
                .forEach((language, words) ->
                        values.put(field + "." + language, new FieldValue.Text(words, LanguageTag.of(language))));
    }

    private void text(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            values.put(field, FieldValue.Text.of(text));
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        if (day != null) {
            values.put(field, new FieldValue.Day(day));
        }
    }

    private void amount(String field, @Nullable Integer number) {
        if (number != null) {
            values.put(field, FieldValue.Amount.of(number));
        }
    }

    private void constant(String field, String words, @Nullable Enum<?> constant) {
        if (constant != null) {
            values.put(field, Constant.of(words, constant));
        }
    }
}
