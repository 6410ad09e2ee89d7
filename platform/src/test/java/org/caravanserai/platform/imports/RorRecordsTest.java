package org.caravanserai.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.imports.RegistryRelation;
import org.caravanserai.domain.imports.RegistryRelation.Kind;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RorRecordsTest {

    private static final String VERSION_2 = """
        {"id": "https://ror.org/00aamz256", "status": "active", "types": ["funder", "education"],
         "domains": ["gtu.ge"], "established": 1922,
         "external_ids": [{"type": "isni", "all": ["0000 0001", "0000 0002"], "preferred": "0000 0002"},
                          {"type": "grid", "all": ["grid.41405.34"], "preferred": null}],
         "links": [{"type": "wikipedia", "value": "http://en.wikipedia.org/x"}, {"type": "website", "value": "http://gtu.ge/"}],
         "locations": [{"geonames_id": 611717, "geonames_details": {"country_code": "GE", "name": "Tbilisi"}}],
         "names": [{"lang": null, "types": ["acronym"], "value": "GTU"},
                   {"lang": "en", "types": ["ror_display", "label"], "value": "Georgian Technical University"},
                   {"lang": "ru", "types": ["label"], "value": "Грузинский технический университет"},
                   {"lang": "xx-not-a-tag-at-all!", "types": ["alias"], "value": "Polytechnic"}],
         "relationships": [{"type": "child", "id": "https://ror.org/009erme80", "label": "Child"},
                           {"type": "successor", "id": "https://ror.org/001jhrf23", "label": "Next"},
                           {"type": "related", "id": "https://ror.org/00zmg2m07", "label": "Friend"}]}
        """;

    private static final String VERSION_1 = """
        {"id": "https://ror.org/00aamz256", "name": "Georgian Technical University", "status": "inactive",
         "types": ["Education"], "established": 1922, "links": ["http://gtu.ge/"], "aliases": ["Polytechnic"],
         "acronyms": ["GTU"], "labels": [{"label": "Грузинский технический университет", "iso639": "ru"}],
         "country": {"country_code": "GE", "country_name": "Georgia"}, "addresses": [{"city": "Tbilisi", "lat": 41.7}],
         "external_ids": {"GRID": {"preferred": "grid.41405.34", "all": "grid.41405.34"},
                          "ISNI": {"preferred": null, "all": ["0000 0001"]}},
         "relationships": [{"type": "Parent", "id": "https://ror.org/009erme80", "label": "Above"},
                           {"type": "Predecessor", "id": "https://ror.org/001jhrf23", "label": "Before"}]}
        """;

    private static final RorId SELF = RorId.of("00aamz256");
    private static final RorId OTHER = RorId.of("009erme80");
    private static final RorId THIRD = RorId.of("001jhrf23");

    private final RorRecords reader = new RorRecords();

    @Test
    void aNumberThatNoDecimalNumberCanBeRefusesItsRecordOnly() {
        for (var number : List.of("1e2147483648", "9".repeat(1_101))) {
            assertThatThrownBy(() -> read(VERSION_1.replace("1922", number)))
                    .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(
                                    refusal.violations().get(0).key())
                            .isEqualTo("import-not-an-object"));
        }
    }

    @Test
    void version2IsReadWhole() {
        var record = read(VERSION_2);
        var profile = record.profile();
        assertThat(profile.names())
                .containsExactly(
                        new Name(NameKind.ACRONYM, null, "GTU"),
                        Name.official("en", "Georgian Technical University"),
                        new Name(NameKind.LABEL, "ru", "Грузинский технический университет"),
                        new Name(NameKind.ALIAS, null, "Polytechnic"));
        assertThat(profile.sector()).isEqualTo(Sector.UNIVERSITY);
        assertThat(profile.country()).isEqualTo(CountryCode.of("GE"));
        assertThat(profile.city()).isEqualTo("Tbilisi");
        assertThat(profile.website()).isEqualTo("http://gtu.ge/");
        assertThat(profile.domains().values()).containsExactly("gtu.ge");
        assertThat(profile.established()).isEqualTo(1922);
        assertThat(record.externalIds().values())
                .isEqualTo(Map.of("isni", List.of("0000 0002", "0000 0001"), "grid", List.of("grid.41405.34")));
        assertThat(record.active()).isTrue();
        assertThat(record.relations())
                .containsExactly(
                        new RegistryRelation(OTHER, Kind.PARENT, SELF),
                        new RegistryRelation(SELF, Kind.SUCCESSOR, THIRD));
    }

    @Test
    void theOlderVersion1IsReadWholeToo() {
        var record = read(VERSION_1);
        assertThat(record.profile().names())
                .containsExactly(
                        new Name(NameKind.OFFICIAL, null, "Georgian Technical University"),
                        new Name(NameKind.LABEL, "ru", "Грузинский технический университет"),
                        new Name(NameKind.ALIAS, null, "Polytechnic"),
                        new Name(NameKind.ACRONYM, null, "GTU"));
        assertThat(record.profile().displayName().in("en")).isEqualTo("Georgian Technical University");
        assertThat(record.profile().city()).isEqualTo("Tbilisi");
        assertThat(record.profile().website()).isEqualTo("http://gtu.ge/");
        assertThat(record.externalIds().values())
                .isEqualTo(Map.of("grid", List.of("grid.41405.34"), "isni", List.of("0000 0001")));
        assertThat(record.active()).isFalse();
        assertThat(record.relations())
                .containsExactly(
                        new RegistryRelation(SELF, Kind.PARENT, OTHER),
                        new RegistryRelation(THIRD, Kind.SUCCESSOR, SELF));
    }

    @ParameterizedTest
    @CsvSource({
        "education, UNIVERSITY",
        "government, GOVERNMENT",
        "company, ENTERPRISE",
        "facility, RESEARCH_INSTITUTE",
        "archive, RESEARCH_INSTITUTE",
        "healthcare, RESEARCH_INSTITUTE",
        "nonprofit, NON_GOVERNMENTAL",
        "funder, NON_GOVERNMENTAL",
        "other, NON_GOVERNMENTAL",
        "Government, GOVERNMENT"
    })
    void eachTypeIsASector(String type, Sector sector) {
        assertThat(RorTypes.sector(List.of(type))).isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json at all                                     | import-not-an-object",
                "[1]                                                 | import-not-an-object",
                "{\"names\": []}                                     | required",
                "{\"id\": \"https://example.org/1\", \"names\": []}  | not-a-ror-id",
                "{\"id\": \"https://ror.org/00aamz256\"}             | required"
            })
    void whatCannotBeTakenIsRefusedWithItsReason(String json, String key) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.violations().get(0).key())
                .isEqualTo(key));
    }

    @Test
    void aUniversityOfKosovoIsTakenByTheCodeThatTheRegistryUses() {
        var record = read(VERSION_2.replace("\"GE\"", "\"XK\""));
        assertThat(record.profile().country()).isEqualTo(CountryCode.of("XK"));
    }

    @Test
    void anUnknownCountryAndGarbledBytesAreRefused() {
        assertThatThrownBy(() -> read(VERSION_2.replace("\"GE\"", "\"ZZ\"")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations().get(0).key()).isEqualTo("unknown-country"));
        assertThatThrownBy(() -> reader.read(new byte[] {'{', '"', (byte) 0xff, '"', '}'}))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations().get(0).key()).isEqualTo("import-not-utf8"));
    }

    @Test
    void bracketsWithoutEndAreNoRecord() {
        for (String deep : List.of("{\"a\":".repeat(100_000), "{\"a\":" + "[".repeat(100_000))) {
            assertThatThrownBy(() -> read(deep)).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                            invalid.violations().get(0).key())
                    .isEqualTo("import-not-an-object"));
        }
    }

    @Test
    void fieldsOfUnexpectedTypesAreAsGoodAsAbsent() {
        var record = read(VERSION_2.replace("1922", "\"long ago\"").replace("[\"gtu.ge\"]", "null"));
        assertThat(record.profile().established()).isNull();
        assertThat(record.profile().domains().values()).isEmpty();
    }

    private RegistryRecord read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
