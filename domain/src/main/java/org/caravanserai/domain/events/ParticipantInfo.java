package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * What only participants are told about an event: where to join it online, and whom to write to. It changes without an
 * approval. Immutable.
 */
@Embeddable
public class ParticipantInfo {

    /** Longest link, in characters. */
    public static final int MAX_LINK = 1000;

    /** Longest name of a contact, in characters. */
    public static final int MAX_NAME = 200;

    public static final ParticipantInfo NONE = new ParticipantInfo(null, null, null);

    @Column(name = "join_link")
    private @Nullable String joinLink;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable EmailAddress contactEmail;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantInfo() {}

    /**
     * @param joinLink http or https address of the online meeting; null or blank: not known yet
     * @param contactEmail where answers to the emails about the event go; null or blank: nowhere
     * @throws Invalid {@code not-a-web-address}, {@code text-too-long}, {@code not-an-email-address}, and
     *     {@code required} for a name without an address
     */
    public ParticipantInfo(@Nullable String joinLink, @Nullable String contactName, @Nullable String contactEmail) {
        var faults = new Invalid.Collector();
        var link = faults.optional("joinLink", joinLink, MAX_LINK);
        faults.check(link == null || isWebAddress(link), "joinLink", "not-a-web-address", String.valueOf(link));
        var name = faults.optional("contact.name", contactName, MAX_NAME);
        var email = ShortText.written(contactEmail);
        faults.check(name == null || email != null, "contact.email", "required");
        var address = email == null ? null : faults.value(own -> "contact.email", () -> EmailAddress.of(email));
        faults.throwIfAny();
        this.joinLink = link;
        this.contactName = name == null ? null : name.replaceAll("[\\p{Cntrl}]+", " ");
        this.contactEmail = address;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    /** Link for joining online; only for confirmed online participants. */
    public @Nullable String joinLink() {
        return joinLink;
    }

    public @Nullable String contactName() {
        return contactName;
    }

    public @Nullable EmailAddress contactEmail() {
        return contactEmail;
    }

    /** Name and address of the contact in one line; empty where there is none. */
    public String contact() {
        if (contactEmail == null) {
            return "";
        }
        return contactName == null ? contactEmail.value() : contactName + " <" + contactEmail.value() + ">";
    }

    public boolean hasSameContactAs(ParticipantInfo other) {
        return contact().equals(other.contact());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParticipantInfo that
                && Objects.equals(joinLink, that.joinLink)
                && Objects.equals(contactName, that.contactName)
                && Objects.equals(contactEmail, that.contactEmail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(joinLink, contactName, contactEmail);
    }
}
