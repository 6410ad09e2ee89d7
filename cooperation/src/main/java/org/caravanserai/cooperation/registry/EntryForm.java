package org.caravanserai.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryName;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * What all records of the registry say.
 *
 * @param names other names, beside the title
 * @param precision DAY when nothing is said
 * @param asOf today when nothing is said
 */
public record EntryForm(
        LocalizedText title,
        @OrEmpty LocalizedText summary,

        @Described("Aliases, acronyms and wrong translations, beside the title") @OrEmpty @MeantBy("value")
        List<NameForm> names,

        @OrEmpty List<PartyForm> parties,
        @OrEmpty List<LinkForm> links,
        @Nullable CooperationWay way,
        @OrEmpty List<CountryCode> countries,

        @Described("Codes of ISCED-F with four digits") @OrEmpty
        List<IscedField> fields,

        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision precision,
        @Longest(EntryFacts.MAX_SOURCE) @Nullable String source,
        @Nullable LocalDate asOf) {

    /** What is known of a record, to be corrected. */
    public static EntryForm of(EntryView view) {
        var row = view.row();
        var ofParties = view.parties().stream()
                .map(EntryView.PartyLine::country)
                .filter(Objects::nonNull)
                .toList();
        return new EntryForm(
                row.title(),
                row.summary(),
                view.names().stream()
                        .filter(name -> name.kind() != EntryNameKind.OFFICIAL)
                        .map(NameForm::of)
                        .toList(),
                view.parties().stream().map(PartyForm::of).toList(),
                view.links().stream().map(LinkForm::of).toList(),
                row.way(),
                row.countries().stream()
                        .filter(country -> !ofParties.contains(country))
                        .map(CountryCode::of)
                        .toList(),
                row.fields().stream().map(IscedField::of).toList(),
                row.beginsOn(),
                row.endsOn(),
                row.precision(),
                view.source(),
                view.asOf());
    }

    /** A name beside the title. */
    public record NameForm(
            EntryNameKind kind,
            @Nullable LanguageTag language,
            @Longest(EntryName.MAX_LENGTH) String value) {

        private static NameForm of(EntryView.NameLine name) {
            return new NameForm(
                    name.kind(), name.language() == null ? null : LanguageTag.of(name.language()), name.value());
        }

        EntryName name() {
            return new EntryName(kind, language == null ? null : language.value(), value);
        }
    }

    /**
     * A party.
     *
     * @param sector needed where no organization of the platform is named
     * @param organization slug of an organization of the platform; its country and kind are known then
     * @param languages tags of those its people work in at level B2 or better
     */
    public record PartyForm(
            PartyRole role,
            @Nullable Sector sector,
            @Nullable Slug organization,
            @Nullable CountryCode country,
            @OrEmpty LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @OrEmpty List<LanguageTag> languages) {

        /** Country and name of an organization of the platform are its own, and are not said again. */
        private static PartyForm of(EntryView.PartyLine party) {
            var organization = party.organization();
            var country = party.country();
            return new PartyForm(
                    party.role(),
                    party.sector(),
                    organization == null ? null : Slug.of(organization),
                    organization != null || country == null ? null : CountryCode.of(country),
                    organization != null ? LocalizedText.EMPTY : party.name(),
                    party.since(),
                    party.until(),
                    party.languages().stream().map(LanguageTag::of).toList());
        }
    }

    /** A link to something else. */
    public record LinkForm(
            LinkRelation relation,
            @Inlined LinkedTo to,
            @OrEmpty LocalizedText label) {

        /** What leads to another record is read with its title, which is no label of its own. */
        private static LinkForm of(EntryView.LinkLine link) {
            return new LinkForm(link.relation(), LinkedTo.of(link.target(), link.reference()), link.written());
        }
    }
}
