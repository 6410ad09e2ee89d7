package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammePersonTest {

    private static final UUID GUID = UUID.fromString("0c6f3b4e-8a53-4b0e-9a51-3f6f0b8f4c11");

    @Test
    void theNameIsNeverEmpty() {
        assertThat(person(null, null, null, "Li Wei", "liwei").displayName()).isEqualTo("Li Wei");
        assertThat(person(null, null, "ABC", null, "liwei").displayName()).isEqualTo("liwei");
        assertThat(person(null, null, "ABC", null, null).displayName()).isEqualTo("ABC");
        assertThat(person(null, null, null, null, null).displayName()).isEqualTo("?");
    }

    @Test
    void theStrongestIdentityTellsPeopleApart() {
        assertThat(person(GUID, 7L, "ABC", "Li Wei", null).key()).isEqualTo("guid:" + GUID);
        assertThat(person(null, 7L, "ABC", "Li Wei", null).key()).isEqualTo("id:7");
        assertThat(person(null, null, "ABC", "Li Wei", null).key()).isEqualTo("code:ABC");
        assertThat(person(null, null, null, "Li Wei", null).key()).isEqualTo("name:Li Wei");
    }

    private static ProgrammePerson person(
            @Nullable UUID guid,
            @Nullable Long id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String publicName) {
        return new ProgrammePerson(guid, id, code, name, publicName, null, null, null, List.of(), UnknownFields.NONE);
    }
}
