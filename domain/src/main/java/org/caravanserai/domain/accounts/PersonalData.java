package org.caravanserai.domain.accounts;

import java.io.Writer;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** All personal data that the platform stores about one person, for that person. */
public interface PersonalData {

    /**
     * Writes a JSON object with a part for each kind of record, row by row in bounded memory; without secrets and without the names of
     * other people. Of what the person did to things of others it says how often and when first and last.
     *
     * @param address the address that the person has proved to be theirs: what was written down of them as a guest is theirs as well
     * @throws java.io.UncheckedIOException when nobody takes it any more
     */
    void write(UUID account, EmailAddress address, Writer out);
}
