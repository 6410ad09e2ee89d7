package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of an organization, by the API: changed, vouched for, ended, merged, and who belongs to it. */
@Tag("organizations")
class OrganizationLifeApiST {

    private final Api nobody = Api.of(Product.shared());
    private final Api manager = nobody.as(Demo.ANALYST);
    private final Api authority = nobody.as(Demo.AUTHORITY);
    private final Api admin = nobody.as(Demo.ADMIN);

    @Test
    void whoChangesItSeesWhetherSomebodyElseDid() {
        var slug = registered();
        var path = "organizations/" + slug;
        var tag = nobody.get(path).expect(200).header("ETag").orElseThrow();
        var changed = manager.put(path, named("Zz Caravan Institute Renamed"), "If-Match", tag)
                .expect(200);
        assertThat(changed.json().get("slug").asText()).isEqualTo(slug);
        assertThat(changed.json().get("name").get("en").asText()).isEqualTo("Zz Caravan Institute Renamed");
        assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(tag);
        var late = manager.put(path, named("Zz Too Late"), "If-Match", tag).expect(409);
        assertThat(late.json().get("type").asText()).endsWith("/problems/changed-meanwhile");
        manager.put(path, named("Zz Whatever There Was")).expect(200);
        manager.put(path, named("Zz Foreign"), "If-Match", "\"nonsense\"").expect(409);
    }

    @Test
    void anAuthorityVouchesForItOrSaysWhyNot() {
        var slug = registered();
        var path = "organizations/" + slug;
        manager.post(path + "/decision", Map.of("decision", "VERIFY")).expect(404);
        nobody.post(path + "/decision", Map.of("decision", "VERIFY")).expect(401);
        assertThat(fields(authority.decide(path, "decision", Map.of("decision", "MAYBE"))))
                .containsExactly("decision");
        assertThat(fields(authority.decide(path, "decision", "null"))).containsExactly("decision");
        assertThat(fields(authority.decide(path, "decision", Map.of("decision", "REFUSE"))))
                .containsExactly("note");
        assertThat(state(authority.decide(path, "decision", Map.of("decision", "VERIFY"))))
                .isEqualTo("VERIFIED");
        assertThat(state(authority.decide(path, "decision", Map.of("decision", "REFUSE", "note", "It is a shop."))))
                .isEqualTo("REFUSED");
        nobody.get(path).expect(404);
        manager.get(path).expect(200);
        manager.put(path, named("Zz No Shop At All")).expect(200);
        nobody.get(path).expect(404);
        assertThat(state(manager.post(path + "/submission", Map.of()))).isEqualTo("RESUBMITTED");
        nobody.get(path).expect(404);
        assertThat(authority.get("organizations/tasks").expect(200).json().findValuesAsText("slug"))
                .contains(slug);
        assertThat(state(authority.decide(path, "decision", Map.of("decision", "VERIFY"))))
                .isEqualTo("VERIFIED");
        manager.post(path + "/submission", Map.of()).expect(409);
    }

    @Test
    void aNewNameOfAVerifiedOneWaitsForTheAuthority() {
        var slug = registered();
        var path = "organizations/" + slug;
        authority.decide(path, "decision", Map.of("decision", "VERIFY")).expect(200);
        manager.get(path + "/change").expect(404);
        var name = nobody.get(path).json().get("name").get("en").asText();
        var renamed = manager.put(path, named("Zz Another House")).expect(200).json();
        assertThat(renamed.get("name").get("en").asText()).isEqualTo(name);
        nobody.get(path + "/change").expect(401);
        nobody.as(Demo.SCHOLAR).get(path + "/change").expect(404);
        var change = authority.get(path + "/change").expect(200);
        assertThat(change.json().get("fields")).extracting(JsonNode::asText).containsExactly("names");
        var decision = Map.of("decision", "APPROVE");
        manager.post(path + "/change/decision", decision).expect(404);
        authority
                .post(path + "/change/decision", decision, "If-Match", "\"99\"")
                .expect(409);
        authority
                .post(
                        path + "/change/decision",
                        decision,
                        "If-Match",
                        change.header("ETag").orElseThrow())
                .expect(200);
        assertThat(nobody.get(path).json().get("name").get("en").asText()).isEqualTo("Zz Another House");
        manager.put(path, named("Zz Third House")).expect(200);
        authority.post(path + "/change/decision", decision).expect(428);
        var third = authority.get(path + "/change").expect(200).header("ETag").orElseThrow();
        assertThat(fields(authority.post(path + "/change/decision", Map.of("decision", "REFUSE"), "If-Match", third)))
                .containsExactly("note");
        manager.delete(path + "/change").expect(204);
        authority.get(path + "/change").expect(404);
    }

    @Test
    void itEndsAndSomebodyCarriesOn() {
        var gone = registered();
        var heir = registered();
        var path = "organizations/" + gone + "/end";
        manager.post(path, Map.of()).expect(404);
        assertThat(fields(authority.post(path, Map.of("successor", Map.of("slug", "there-is-no-such")))))
                .containsExactly("successor");
        assertThat(fields(authority.decide("organizations/" + gone, "end", Map.of("successor", Map.of("slug", gone)))))
                .containsExactly("successor");
        var ended = authority
                .decide(
                        "organizations/" + gone,
                        "end",
                        Map.of("successor", Map.of("slug", heir), "note", "Reorganized."))
                .expect(200)
                .json();
        assertThat(ended.get("state").asText()).isEqualTo("CLOSED");
        assertThat(ended.get("successor").get("slug").asText()).isEqualTo(heir);
        assertThat(nobody.get("organizations/" + heir)
                        .json()
                        .get("predecessors")
                        .findValuesAsText("slug"))
                .containsExactly(gone);
        authority.decide("organizations/" + gone, "end", Map.of()).expect(409);
        var alone = registered();
        assertThat(state(authority.decide("organizations/" + alone, "end", Map.of())))
                .isEqualTo("CLOSED");
    }

    @Test
    void aDuplicateLeadsToTheOneThatStays() {
        var gone = registered();
        var staying = registered();
        var path = "organizations/" + gone + "/merge";
        authority.post(path, Map.of("into", Map.of("slug", staying))).expect(404);
        assertThat(fields(admin.post(path, Map.of()))).containsExactly("into");
        assertThat(fields(admin.post(path, Map.of("into", Map.of("slug", "there-is-no-such")))))
                .containsExactly("into");
        assertThat(fields(admin.decide("organizations/" + gone, "merge", Map.of("into", Map.of("slug", gone)))))
                .containsExactly("into");
        var one = admin.decide("organizations/" + gone, "merge", Map.of("into", Map.of("slug", staying)))
                .expect(200)
                .json();
        assertThat(one.get("slug").asText()).isEqualTo(staying);
        var moved = nobody.get("organizations/" + gone).expect(301);
        assertThat(moved.header("Location").orElseThrow()).endsWith("/organizations/" + staying);
    }

    @Test
    void managersGiveRolesAndTakeThemAwayButTheLastManagerStays() {
        var path = "organizations/" + registered() + "/members";
        var scholar = nobody.as(Demo.SCHOLAR);
        scholar.get(path).expect(404);
        nobody.get(path).expect(401);
        assertThat(fields(manager.post(path, Map.of()))).containsExactly("email", "role");
        assertThat(fields(manager.post(path, wish(Demo.SCHOLAR.email(), "EMPEROR"))))
                .containsExactly("role");
        manager.post(path, wish("nobody@traveller.example", "TEACHER")).expect(202);
        manager.post(path, wish(Demo.SCHOLAR.email(), "TEACHER")).expect(202);
        scholar.get(path).expect(404);
        var invitations = path.replace("/members", "/invitations");
        assertThat(manager.get(invitations).expect(200).json().findValuesAsText("email"))
                .containsExactlyInAnyOrder("nobody@traveller.example", Demo.SCHOLAR.email());
        var link = Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.SCHOLAR.email());
        var token = Map.of("token", link.substring(link.indexOf('=') + 1));
        nobody.as(Demo.REVIEWER).post("invitations/acceptance", token).expect(409);
        var accepted = scholar.post("invitations/acceptance", token).expect(200).json();
        assertThat(accepted.get("role").asText()).isEqualTo("TEACHER");
        scholar.post("invitations/acceptance", token).expect(409);
        var open = manager.get(invitations).expect(200).json();
        manager.delete(invitations + "/" + open.get(0).get("id").asText()).expect(204);
        assertThat(manager.get(invitations).expect(200).json()).isEmpty();
        assertThat(scholar.get(path).expect(200).json().findValuesAsText("email"))
                .containsExactlyInAnyOrder(Demo.ANALYST.email(), Demo.SCHOLAR.email());
        scholar.post(path, wish(Demo.REVIEWER.email(), "TEACHER")).expect(404);
        var role = path + "/" + Demo.SCHOLAR.email() + "/TEACHER";
        assertThat(fields(manager.put(role, Map.of("until", "2020-01-01")))).containsExactly("until");
        scholar.put(role, Map.of("until", "2099-12-31")).expect(404);
        manager.put(role, Map.of("until", "2099-12-31")).expect(204);
        assertThat(manager.get(path.replace("/members", "/roles") + "?sort=until")
                        .expect(200)
                        .json()
                        .get("items")
                        .get(0)
                        .get("until")
                        .asText())
                .isEqualTo("2099-12-31");
        assertThat(scholar.get("me/roles").expect(200).json().findValuesAsText("until"))
                .contains("2099-12-31");
        assertThat(fields(manager.post(
                        path, Map.of("email", "nobody@traveller.example", "role", "TEACHER", "until", "2020-01-01"))))
                .containsExactly("until");
        scholar.delete(path + "/" + Demo.ANALYST.email() + "/MANAGER").expect(404);
        manager.delete(path + "/" + Demo.REVIEWER.email() + "/TEACHER").expect(404);
        var last =
                manager.delete(path + "/" + Demo.ANALYST.email() + "/MANAGER").expect(409);
        assertThat(last.json().get("type").asText()).endsWith("/problems/last-manager");
        scholar.delete(path + "/" + Demo.SCHOLAR.email() + "/TEACHER").expect(204);
        scholar.get(path).expect(404);
    }

    @Test
    void membersComeInPagesSearchedAndSorted() {
        var path = "organizations/" + registered() + "/members";
        var slug = path.split("/")[1];
        Membership.give(slug, Demo.SCHOLAR, "TEACHER");
        Membership.give(slug, Demo.SCHOLAR, "REVIEWER");
        Membership.give(slug, Demo.REVIEWER, "TEACHER");
        var all = manager.get(path).expect(200).json();
        assertThat(emails(all)).containsExactly(Demo.ANALYST.email(), Demo.SCHOLAR.email(), Demo.REVIEWER.email());
        assertThat(all.get("items").get(1).get("roles"))
                .extracting(JsonNode::asText)
                .containsExactly("REVIEWER", "TEACHER");
        assertThat(all.get("page").asInt()).isZero();
        assertThat(all.get("size").asInt()).isEqualTo(20);
        assertThat(all.get("total").asInt()).isEqualTo(3);
        var last = manager.get(path + "?size=1&page=2&sort=-email").expect(200).json();
        assertThat(emails(last)).containsExactly(Demo.ANALYST.email());
        assertThat(last.get("total").asInt()).isEqualTo(3);
        var found = manager.get(path + "?query=SCHOLAR@").expect(200).json();
        assertThat(emails(found)).containsExactly(Demo.SCHOLAR.email());
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(fields(manager.get(path + "?size=201"))).containsExactly("size");
        assertThat(fields(manager.get(path + "?page=-1"))).containsExactly("page");
    }

    private static List<String> emails(JsonNode page) {
        return page.get("items").findValuesAsText("email");
    }

    private String registered() {
        return manager.post("organizations", named("Zz Caravan Institute " + UUID.randomUUID()))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }

    private static Map<String, Object> named(String name) {
        return Map.of(
                "name",
                Map.of("en", name),
                "sector",
                "RESEARCH_INSTITUTE",
                "country",
                "UZ",
                "difference",
                "Another one.");
    }

    private static Map<String, String> wish(String email, String role) {
        return Map.of("email", email, "role", role);
    }

    private static String state(Api.Answer answer) {
        return answer.expect(200).json().get("state").asText();
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.expect(400).json().get("violations").findValuesAsText("field");
    }
}
