package org.caravanserai.exchanges.ewp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.exchanges.units.AddUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EwpUseCasesTest {

    private static final String IIAS = "ewp-specs-api-iias-v7.0.0/endpoints/get-response.xsd";
    private static final String IIAS_INDEX = "ewp-specs-api-iias-v7.0.0/endpoints/index-response.xsd";
    private static final String OMOBILITIES = "ewp-specs-api-omobilities-v3.0.0/endpoints/get-response.xsd";
    private static final String OMOBILITIES_INDEX = "ewp-specs-api-omobilities-v3.0.0/endpoints/index-response.xsd";
    private static final String INSTITUTIONS = "ewp-specs-api-institutions-v2.2.0/response.xsd";

    private final ExchangesWorld world = new ExchangesWorld();

    @BeforeEach
    void knowIdentifiers() {
        world.wiring
                .answer(
                        EwpDirectory.class,
                        "heiIds",
                        asked -> Map.of(world.home.id(), "home.edu.example", world.partner.id(), "partner.ac.example"))
                .answer(
                        EwpDirectory.class,
                        "homeOrganizations",
                        asked -> Map.of(world.home.id(), "home.edu.example", world.partner.id(), "partner.ac.example"))
                .answer(
                        EwpDirectory.class,
                        "nominationOfStay",
                        asked -> asked[0].equals("M2") ? Optional.of("N2") : Optional.empty())
                .answer(EwpDirectory.class, "studentIdentifier", asked -> Optional.ofNullable(identifier))
                .answer(
                        EwpDirectory.class,
                        "organization",
                        asked -> asked[0].equals("home.edu.example") ? Optional.of(Slug.of("home")) : Optional.empty());
    }

    @Test
    void refusalsAreValidErrorResponses() {
        var error = ErrorXml.of("/problems/invalid\niia_id: <required> & \u0000", "Ce champ est requis.", "fr");
        OfficialSchemas.assertValid("ewp-specs-architecture-v1.16.0/common-types.xsd", error);
        assertThat(error)
                .contains(
                        "<developer-message>/problems/invalid",
                        "iia_id: &lt;required&gt; &amp; </developer-message>",
                        "<user-message xml:lang=\"fr\">Ce champ est requis.</user-message>");
        OfficialSchemas.assertValid(
                "ewp-specs-architecture-v1.16.0/common-types.xsd", ErrorXml.of("/problems/not-found", null, "en"));
    }

    private boolean known = true;
    private @Nullable String identifier;

    @Test
    void anAgreementIsReadAsTheCopyOfThePartner() {
        var code = world.inForce(5);
        world.as(world.homeOfficer);

        var document = world.of(ReadIias.class).execute(List.of(code, "nothing"), null);

        OfficialSchemas.assertValid(IIAS, document);
    }

    @Test
    void theHashIsThatOfTheDocumentAsItIsReadWhoeverServesIt() {
        var code = world.inForce(5);
        world.as(world.homeOfficer);
        var read = world.of(ReadIias.class);

        var partners = IiaHashTest.iia(read.execute(List.of(code), null));
        var own = IiaHashTest.iia(read.execute(List.of(code), "home.edu.example"));

        assertThat(text(IiaHash.children(partners).get(0), "hei-id")).isEqualTo("partner.ac.example");
        assertThat(text(IiaHash.children(own).get(0), "hei-id")).isEqualTo("home.edu.example");
        assertThat(text(partners, "in-effect")).isEqualTo("true");
        for (var copy : List.of(partners, own)) {
            assertThat(text(copy, "iia-hash")).isEqualTo(IiaHash.of(copy));
        }
    }

    @Test
    void everyKindThatEwpKnowsIsValidWithoutItsOptionalParts() {
        world.as(world.homeOfficer);
        var conditions = List.of(MobilityKind.values()).stream()
                .map(kind -> ExchangesWorld.condition(
                        "home",
                        "partner",
                        kind == MobilityKind.STAFF_TEACHING
                                ? Map.of("kind", kind, "blended", true, "monthsPerYear", "0.5")
                                : Map.of("kind", kind, "blended", true)))
                .toList();
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"),
                        ExchangesWorld.terms("All kinds", conditions.toArray(ConditionForm[]::new))));

        var document = world.of(ReadIias.class).execute(List.of(code), null);

        var specifications = IiaHash.child(IiaHashTest.iia(document), "cooperation-conditions");
        assertThat(IiaHash.children(specifications))
                .extracting(each -> each.getLocalName().replace("-mobility-spec", ""))
                .containsExactly(
                        "student-studies", "student-studies", "student-traineeship", "staff-teacher", "staff-training");
        assertThat(document).contains("<total-days-per-year>15.00<", "<language>und<", "<eqf-level>8<");
        OfficialSchemas.assertValid(IIAS, document);
    }

    @Test
    void onlyOfficersOfThePartiesReadAnything() {
        var code = world.inForce(5);

        world.as(world.stranger);
        assertThat(world.of(ReadIias.class).execute(List.of(code), null)).doesNotContain(code);
        assertThat(world.of(ReadIiaApprovals.class).execute(List.of(code), null))
                .doesNotContain(code);
        world.as(world.homeOfficer);
        assertThat(world.of(ReadIias.class).execute(List.of(code), "elsewhere.example"))
                .doesNotContain(code);
        assertInvalid("iia_id: required", () -> world.of(ReadIias.class).execute(List.of(" "), null));
        assertInvalid("iia_id: too-many", () -> world.of(ReadIias.class)
                .execute(
                        java.util.stream.IntStream.range(0, 51)
                                .mapToObj(Integer::toString)
                                .toList(),
                        null));
    }

    @Test
    void anApprovalNamesTheHashOfTheCopyThatWasApproved() {
        var code = world.inForce(5);
        world.as(world.homeOfficer);

        var approvals = world.of(ReadIiaApprovals.class).execute(List.of(code), null);

        var hash = text(IiaHashTest.iia(world.of(ReadIias.class).execute(List.of(code), null)), "iia-hash");
        assertThat(approvals).contains("<iia-id>" + code + "<", "<iia-hash>" + hash + "<");
        var draft = world.drafted(3);
        assertThat(world.of(ReadIiaApprovals.class).execute(List.of(draft), null))
                .doesNotContain(draft);
    }

    @Test
    void theIndexesNameWhatCanBeRead() {
        world.wiring
                .answer(EwpDirectory.class, "agreements", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    assertThat(asked[1]).isEqualTo(AcademicYear.of("2026/2027"));
                    return List.of("A1", "A2");
                })
                .answer(EwpDirectory.class, "nominations", asked -> {
                    assertThat(asked[2]).isEqualTo(java.time.Instant.parse("2026-11-26T01:00:00Z"));
                    return List.of("N1");
                });
        world.as(world.homeOfficer);

        var iias = world.of(ListIias.class).execute("2026/2027", null);
        var omobilities = world.of(ListOmobilities.class).execute(null, "2026-11-26T09:00:00+08:00");

        assertThat(iias).contains("<iia-id>A1</iia-id>", "<iia-id>A2</iia-id>");
        assertThat(omobilities).contains("<omobility-id>N1</omobility-id>");
        assertInvalid(
                "modified_since: not-a-time", () -> world.of(ListIias.class).execute(null, "yesterday"));
        assertInvalid("modified_since: not-a-time", () -> world.of(ListIias.class)
                .execute(null, "+999999999-12-31T23:59:59Z"));
        OfficialSchemas.assertValid(IIAS_INDEX, iias);
        OfficialSchemas.assertValid(OMOBILITIES_INDEX, omobilities);
    }

    @Test
    void anInstitutionIsKnownByItsIdentifier() {
        world.wiring.answer(OrganizationProfiles.class, "bySlug", asked -> Optional.of(institution()));
        world.as(world.homeOfficer);
        for (var code : List.of("eng", "cs")) {
            world.of(AddUnit.class)
                    .execute(
                            Slug.of("home"),
                            new AddUnit.NewUnit(
                                    code, LocalizedText.of("en", "Unit " + code), code.equals("cs") ? "eng" : null));
        }
        world.as(world.partnerOfficer);

        var document = world.of(ReadInstitutions.class).execute(List.of("home.edu.example", "nobody.example"));

        assertThat(document)
                .contains("<hei-id>home.edu.example</hei-id>", "<name xml:lang=\"zh\">家</name>", "<abbreviation>H<");
        assertThat(document).contains("<ounit-id>eng</ounit-id>");
        OfficialSchemas.assertValid(INSTITUTIONS, document);
        var units = world.of(ReadOunits.class).execute("home.edu.example", List.of("cs", "law"));
        assertThat(units).contains("<ounit-code>cs<", "<parent-ounit-id>eng<").doesNotContain("law");
        OfficialSchemas.assertValid("ewp-specs-api-ounits-v2.1.1/response.xsd", units);
        assertInvalid("hei_id: required", () -> world.of(ReadOunits.class).execute(null, List.of("cs")));
    }

    private OrganizationView institution() {
        return new OrganizationView(
                world.home.id(),
                "home",
                LocalizedText.of("en", "Home & Away\u0001", "zh", "家"),
                List.of(Name.official("en", "Home"), new Name(NameKind.ACRONYM, null, "H")),
                Sector.UNIVERSITY,
                OrganizationState.VERIFIED,
                true,
                "CN",
                "Beijing",
                "012345678",
                "https://home.edu.example/",
                List.of("home.edu.example"),
                1900,
                ExternalIds.NONE,
                null,
                null,
                List.of(),
                List.of(),
                World.NOW,
                1);
    }

    @Test
    void aNominationIsReadByBothSidesAndNobodyElse() {
        var code = world.inForce(5);
        world.wiring.answer(NominationDirectory.class, "byCode", asked -> switch ((String) asked[0]) {
            case "N1" -> Optional.of(nomination(code, MobilityKind.STUDENT_STUDY, Term.FIRST, null));
            case "N2" -> Optional.of(nomination(code, MobilityKind.DOCTORAL, Term.FULL_YEAR, "Li"));
            case "N3" -> Optional.of(nomination(code, MobilityKind.STAFF_TEACHING, Term.SECOND, "Li"));
            default -> Optional.empty();
        });
        world.as(world.partnerOfficer);

        var document = world.of(ReadOmobilities.class).execute(List.of("N1", "M2", "N3", "N4"));

        assertThat(document)
                .contains("<sending-academic-term-ewp-id>2026/2027-1/2<", "2026/2027-1/1<", "<status>pending<")
                .contains(
                        "<omobility-id>M2</omobility-id>",
                        "<agreement-isced-f-code>0613<",
                        "<nominee-isced-f-code>0610<",
                        "<birth-date>2004-05-10<",
                        "<hei-id>home.edu.example<");
        assertThat(Collections.frequency(List.of(document.split("\\s+")), "<student-mobility>"))
                .isEqualTo(2);
        OfficialSchemas.assertValid(OMOBILITIES, document);
        assertThat(document).contains("<global-id>urn:uuid:", "No European Student Identifier is recorded");
        identifier = "urn:schac:personalUniqueCode:int:esi:home.edu.example:42";
        var identified = world.of(ReadOmobilities.class).execute(List.of("N1"));
        assertThat(identified).contains("<global-id>" + identifier + "<").doesNotContain("No European Student");
        OfficialSchemas.assertValid(OMOBILITIES, identified);
        world.as(world.stranger);
        assertThat(world.of(ReadOmobilities.class).execute(List.of("N1"))).doesNotContain("student");
    }

    @Test
    void nothingIsInventedOfAStudentOrAnInstitution() {
        var code = world.inForce(5);
        known = false;
        world.wiring.answer(
                NominationDirectory.class,
                "byCode",
                asked -> Optional.of(nomination(code, MobilityKind.STUDENT_STUDY, Term.FIRST, "Li")));
        world.wiring.answer(EwpDirectory.class, "homeOrganizations", asked -> Map.of());
        world.as(world.partnerOfficer);
        assertThat(world.of(CheckOmobility.class).execute("N1"))
                .containsExactly(
                        OmobilityGap.BIRTH_DATE,
                        OmobilityGap.GENDER,
                        OmobilityGap.LEVEL,
                        OmobilityGap.FIELD,
                        OmobilityGap.SENDING_DOMAIN,
                        OmobilityGap.RECEIVING_DOMAIN);
        assertRefused(
                "omobility-incomplete", () -> world.of(ReadOmobilities.class).execute(List.of("N1")));
        assertThat(world.of(ReadOmobilities.class).execute(List.of("N1", "N2")))
                .as("where several are asked for, it is left out")
                .doesNotContain("student");
        world.as(world.stranger);
        assertNotFound(() -> world.of(CheckOmobility.class).execute("N1"));
    }

    private NominationRow nomination(String agreement, MobilityKind kind, Term term, String family) {
        return new NominationRow(
                Ids.next(),
                kind.name(),
                agreement,
                LocalizedText.of("en", "Student exchange"),
                "c1",
                kind,
                AcademicYear.of("2026/2027"),
                term,
                party(world.home),
                party(world.partner),
                PersonName.of("Wei", family),
                "wei@example.org",
                "CN",
                NominationState.PENDING,
                Ids.next(),
                null,
                World.NOW,
                null,
                null,
                null,
                null,
                known ? new StudentFacts(LocalDate.of(2004, 5, 10), 2, 6, IscedField.of("0610")) : StudentFacts.NONE);
    }

    private static NamedParty party(Organization organization) {
        return new NamedParty(organization.id(), organization.slug().value(), organization.displayName());
    }

    private static String text(org.w3c.dom.Element parent, String name) {
        return String.valueOf(IiaHash.child(parent, name).getTextContent());
    }
}
