package org.caravanserai.domain.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.shared.RorId;

/**
 * An organization as a registry describes it, whatever shape the record had.
 *
 * @param profile always with a ROR id
 * @param active false for one that is inactive or withdrawn
 * @param relations what the record says of this organization and of others
 */
public record RegistryRecord(
        OrganizationProfile profile, ExternalIds externalIds, boolean active, List<RegistryRelation> relations) {

    /** Changes when the reading changes, so that the same record is taken again. */
    private static final String READING = "1 ";

    public RegistryRecord {
        Objects.requireNonNull(profile.ror());
        relations = List.copyOf(relations);
    }

    public RorId ror() {
        return Objects.requireNonNull(profile.ror());
    }

    /** The same for the same content, in hexadecimal. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((READING + this).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
