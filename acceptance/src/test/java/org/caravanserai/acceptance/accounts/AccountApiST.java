package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tokens, the caller, the own data: accounts by the API. */
@Tag("accounts")
class AccountApiST {

    private static final String WRONG = "not the right one";
    private final Api nobody = Api.of(Product.shared());

    @Test
    void aTokenIsMadeNamedListedAndRevoked() {
        var name = "nightly import " + System.nanoTime();
        var made = nobody.post("tokens", body(Demo.REVIEWER, Demo.PASSWORD, name))
                .expect(201)
                .json();
        assertThat(made.get("token").asText()).startsWith("caravan_");
        assertThat(made.get("expiresAt").asText()).isNotBlank();
        var bearer = "Bearer " + made.get("token").asText();
        var me = nobody.get("me", "Authorization", bearer).expect(200).json();
        assertThat(me.get("email").asText()).isEqualTo(Demo.REVIEWER.email());
        assertThat(me.get("roles")).isEmpty();
        var list = nobody.get("tokens", "Authorization", bearer).expect(200);
        assertThat(list.json().get("items").findValuesAsText("name")).contains(name);
        var found = nobody.get("tokens?size=1&sort=name&query=" + name.replace(" ", "%20"), "Authorization", bearer)
                .expect(200)
                .json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("items").findValuesAsText("name")).containsExactly(name);
        nobody.get("tokens?sort=secret", "Authorization", bearer).expect(400);
        assertThat(list.body()).doesNotContain(made.get("token").asText());

        var path = "tokens/" + made.get("id").asText();
        nobody.as(Demo.SCHOLAR).delete(path).expect(404);
        nobody.delete(path, "Authorization", bearer).expect(204);
        nobody.get("me", "Authorization", bearer).expect(401);
        assertThat(nobody.as(Demo.REVIEWER).get("tokens").expect(200).json().findValuesAsText("name"))
                .doesNotContain(name);
    }

    @Test
    void anUnknownAddressAndAWrongPasswordAreAnsweredAlike() {
        var wrong = nobody.post("tokens", Map.of("email", Demo.REVIEWER.email(), "password", WRONG))
                .expect(401);
        var unknown = nobody.post("tokens", Map.of("email", "nobody@demo.caravanserai.example", "password", WRONG))
                .expect(401);
        assertThat(wrong.json().get("type").asText()).endsWith("/problems/wrong-password");
        assertThat(unknown.json()).isEqualTo(wrong.json());
        assertThat(wrong.header("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @Test
    void whoIsNotSignedInIsNobody() {
        nobody.get("me").expect(401);
        nobody.get("me/data").expect(401);
        nobody.get("tokens").expect(401);
        nobody.get("me", "Authorization", "Bearer caravan_nonsense").expect(401);
    }

    @Test
    void theOwnDataAreWholeAndWithoutSecrets() {
        var answer = nobody.as(Demo.REVIEWER).get("me/data").expect(200);
        assertThat(answer.header("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("attachment"));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().get("account").get("email").asText()).isEqualTo(Demo.REVIEWER.email());
        assertThat(answer.json().fieldNames())
                .toIterable()
                .contains("memberships", "tokens", "links", "registrations", "emails", "history", "actions");
        assertThat(answer.body()).doesNotContain("password_hash", "token_hash", "argon2");
    }

    private static Map<String, String> body(Demo who, String password, String name) {
        return Map.of("email", who.email(), "password", password, "name", name);
    }
}
