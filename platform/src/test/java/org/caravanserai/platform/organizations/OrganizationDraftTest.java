package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class OrganizationDraftTest {

    @Test
    void everyFaultIsNamedAtOnce() {
        assertInvalid(
                List.of(
                        "name: unknown-language",
                        "names[0].kind: not-one-of",
                        "names[1].language: unknown-language",
                        "sector: not-one-of",
                        "country: unknown-country",
                        "ror: not-a-ror-id",
                        "parent.slug: not-a-slug",
                        "established: not-a-whole-number"),
                () -> json("{'name':{'no language':'x'},'names':[{'kind':'NICKNAME','value':'PKU'},"
                        + "{'language':'no language','value':'PKU'}],'sector':'SHOP','country':'Atlantis','ror':'12',"
                        + "'parent':{'slug':'No Body'},'established':'long ago'}"));
        assertInvalid(
                List.of("name: required", "names[0].value: required", "sector: required"),
                () -> json("{'names':[{'language':'en'}],'sector':' '}"));
    }

    @Test
    void oneOfTheNamesIsOfficialAndNoneIsTooLong() {
        assertInvalid("name: required", () -> json("{'name':{},'names':[{'value':'PKU'}],'sector':'TEAM'}")
                .profile(null));
        assertInvalid(
                List.of("name: text-too-long", "names[1].value: text-too-long"),
                () -> json("{'name':{'en':'%s'},'names':[{'value':'x'},{'value':'%s'}],'sector':'TEAM'}"
                                .formatted("x".repeat(301), "x".repeat(301)))
                        .profile(null));
    }

    @Test
    void namesWithoutKindAreAliasesAndRowsWithoutNameAreLeftOut() {
        var form = Form.of(OrganizationDraft.class).withRows("names", 3);
        form.put("name", Map.of("en", "Peking University", "zh", " "));
        form.rows("names").get(0).put("kind", "LABEL");
        form.rows("names").get(1).put("value", "PKU");
        form.put("sector", "UNIVERSITY");
        form.put("country", "cn");
        form.put("domains", List.of("PKU.edu.cn", ""));
        var profile = form.read().profile(null);
        assertThat(profile.names())
                .containsExactly(Name.official("en", "Peking University"), new Name(NameKind.ALIAS, null, "PKU"));
        assertThat(profile.sector()).isEqualTo(Sector.UNIVERSITY);
        assertThat(profile.country()).isEqualTo(CountryCode.of("CN"));
        assertThat(profile.domains().values()).containsExactly("pku.edu.cn");
        assertThat(profile.parentId()).isNull();
    }

    @Test
    void aProfileThatIsOnlyLookedAtStaysAsItIs() {
        var profile = Bodies.university(
                Bodies.ror(12),
                Name.official("en", "Peking University"),
                Name.official("ja", "北京大学"),
                new Name(NameKind.ACRONYM, null, "PKU"));
        var draft = OrganizationDraft.of(profile, null, List.of("en", "zh"));
        assertThat(draft.name().texts()).containsOnlyKeys("en");
        assertThat(Form.of(OrganizationDraft.class, draft)
                        .withRows("names", 5)
                        .read()
                        .profile(null))
                .isEqualTo(profile);
    }

    private static OrganizationDraft json(String text) {
        return Reader.json(
                Json.createReader(new StringReader(text.replace('\'', '"'))).readValue(), OrganizationDraft.class);
    }
}
