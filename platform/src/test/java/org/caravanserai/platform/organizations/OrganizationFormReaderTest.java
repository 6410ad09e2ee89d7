package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.OrganizationForm.OtherName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizationFormReaderTest {

    private final OrganizationFormReader reader =
            new OrganizationFormReader(new ShowOrganization(noProfiles(), new CurrentCaller()));

    @Test
    void everyFaultIsNamedAtOnce() {
        var form = form(
                Map.of("en", "Peking University", "no language", "x"),
                List.of(new OtherName("NICKNAME", null, "PKU"), new OtherName("ALIAS", "en", " ")),
                "SHOP",
                "Atlantis",
                "12",
                "nobody");
        assertThatThrownBy(() -> reader.read(form))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(fault -> fault.field() + " " + fault.key())
                        .containsExactly(
                                "names unknown-language",
                                "names not-one-of",
                                "sector not-one-of",
                                "country unknown-country",
                                "ror not-a-ror-id",
                                "parent not-a-parent"));
    }

    @Test
    void aSectorIsNeeded() {
        var form = form(Map.of("en", "Peking University"), List.of(), " ", "CN", null, null);
        assertThatThrownBy(() -> reader.read(form))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(fault -> fault.field() + " " + fault.key())
                        .containsExactly("sector required"));
    }

    @Test
    void namesWithoutKindAreAliasesAndBlankOnesAreLeftOut() {
        var profile = reader.read(form(
                Map.of("en", "Peking University", "zh", " "),
                List.of(new OtherName(null, null, "PKU"), new OtherName(null, null, null)),
                "UNIVERSITY",
                "cn",
                null,
                ""));
        assertThat(profile.names())
                .containsExactly(Name.official("en", "Peking University"), new Name(NameKind.ALIAS, null, "PKU"));
        assertThat(profile.sector()).isEqualTo(Sector.UNIVERSITY);
        assertThat(profile.country()).isEqualTo(CountryCode.of("CN"));
        assertThat(profile.domains().values()).containsExactly("pku.edu.cn");
        assertThat(profile.parentId()).isNull();
    }

    private static OrganizationForm form(
            Map<String, String> official,
            List<OtherName> others,
            @Nullable String sector,
            @Nullable String country,
            @Nullable String ror,
            @Nullable String parent) {
        return new OrganizationForm(
                official, others, sector, country, "Beijing", ror, null, List.of("PKU.edu.cn"), parent, 1898);
    }

    /** Knows no organization. */
    private static OrganizationProfiles noProfiles() {
        return (OrganizationProfiles) Proxy.newProxyInstance(
                OrganizationFormReaderTest.class.getClassLoader(),
                new Class<?>[] {OrganizationProfiles.class},
                (proxy, method, arguments) -> Optional.empty());
    }
}
