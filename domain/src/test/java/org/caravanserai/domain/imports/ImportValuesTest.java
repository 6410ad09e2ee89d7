package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.RorId;
import org.junit.jupiter.api.Test;

class ImportValuesTest {

    private static final Name NAME = Name.official("en", "Peking University");

    private static RegistryRecord record(OrganizationProfile profile) {
        return new RegistryRecord(profile, ExternalIds.NONE, true, List.of());
    }

    @Test
    void aRecordOfTheRegistryHasItsIdentifier() {
        assertThat(record(Bodies.university("02v51f717", NAME)).ror()).isEqualTo(RorId.of("02v51f717"));
        assertThatNullPointerException().isThrownBy(() -> record(Bodies.university(null, NAME)));
    }

    @Test
    void aClaimGoesOnAtAnotherPlaceAndIsOtherwiseTheSame() {
        var starter = new ImportClaim.Starter(Ids.next(), "Aya", Instant.EPOCH);
        var claim = new ImportClaim(Ids.next(), Ids.next(), BodyFormat.LINES, ImportPosition.START, starter);
        var next = new ImportPosition(120, 4, 3);
        assertThat(claim.table()).isNull();
        assertThat(claim.at(next))
                .isEqualTo(new ImportClaim(claim.id(), claim.worker(), BodyFormat.LINES, next, starter));
    }

    @Test
    void aMappingKnowsTheHeadingOfAKey() {
        var mapping = new TableMapping(Map.of("name", "Name of the body"));
        assertThat(mapping.header("name")).contains("Name of the body");
        assertThat(mapping.header("city")).isEmpty();
    }

    @Test
    void whatWasReadDoesNotChangeWithTheListsItCameFrom() {
        var arguments = new ArrayList<>(List.of("city"));
        var refusal = new ImportRefusal(4, 3, "city", "required", arguments);
        var headings = new ArrayList<>(List.of("Name"));
        var row = new ArrayList<>(List.of("PKU"));
        var upload = new TableUpload(
                Ids.next(),
                "organizations",
                null,
                "a.csv",
                headings,
                List.of(row),
                List.of(),
                1,
                9,
                Ids.next(),
                Instant.EPOCH);
        arguments.clear();
        headings.clear();
        row.clear();
        assertThat(refusal.arguments()).containsExactly("city");
        assertThat(refusal.source()).isNull();
        assertThat(upload.headings()).containsExactly("Name");
        assertThat(upload.sample()).containsExactly(List.of("PKU"));
    }
}
