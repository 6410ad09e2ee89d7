package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:schac:personalUniqueCode:int:esi:math.example.edu:0123456789",
                "urn:schac:personalUniqueCode:int:esi:hr:12345678",
                "urn:schac:personalUniqueCode:int:esi:uni-x.example.org:a:b/c-1"
            })
    void identifiersOfOrganizationsAndCountriesAreTaken(String written) {
        assertThat(new StudentIdentifier(written)).hasToString(written);
    }

    @Test
    void thePrefixAndTheDomainDoNotDependOnCase() {
        assertThat(new StudentIdentifier(" URN:SCHAC:personaluniquecode:int:ESI:Example.EDU:AbC ").value())
                .isEqualTo("urn:schac:personalUniqueCode:int:esi:example.edu:AbC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789",
                "urn:schac:personalUniqueCode:int:esi:example.edu:",
                "urn:schac:personalUniqueCode:int:esi:example:1",
                "urn:schac:personalUniqueCode:int:esi:example.edu:a b",
                "urn:schac:personalUniqueCode:de:example.edu:Matrikelnummer:1"
            })
    void anythingElseIsRefused(String written) {
        assertInvalid("studentIdentifier: not-a-student-identifier", () -> new StudentIdentifier(written));
    }

    @Test
    void anIdentifierHasALength() {
        assertInvalid(
                "studentIdentifier: not-a-student-identifier",
                () -> new StudentIdentifier(StudentIdentifier.PREFIX + "example.edu:" + "1".repeat(255)));
    }
}
