package org.caravanserai.domain.shared;

import java.util.Optional;
import java.util.UUID;

/** Stands where an email address is needed, for people who have none here. No email goes to it. */
public final class NoAddress {

    private static final String RECORD = "record-";
    private static final String DOMAIN = "@invalid";
    private static final int UUID_LENGTH = 36;

    private NoAddress() {}

    /** For a person without a way to sign in, unique for each. */
    public static EmailAddress of(UUID person) {
        return new EmailAddress(RECORD + person + DOMAIN);
    }

    /** Whose stand-in this is; empty for an address. */
    public static Optional<UUID> person(EmailAddress address) {
        var value = address.value();
        return value.startsWith(RECORD)
                        && value.endsWith(DOMAIN)
                        && value.length() == RECORD.length() + UUID_LENGTH + DOMAIN.length()
                ? Optional.of(UUID.fromString(value.substring(RECORD.length(), RECORD.length() + UUID_LENGTH)))
                : Optional.empty();
    }

    /** An address as it is shown: empty where it is such a stand-in, and where none was read. */
    public static String shown(String address) {
        return address.isEmpty() || person(new EmailAddress(address)).isPresent() ? "" : address;
    }
}
