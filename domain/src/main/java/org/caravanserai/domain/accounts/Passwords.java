package org.caravanserai.domain.accounts;

/** The slow hash of passwords. */
public interface Passwords {

    /** A salted hash that names its own parameters. */
    String hash(String password);

    /**
     * @throws org.caravanserai.domain.shared.Overloaded when too many ask at once
     */
    boolean matches(String password, String hash);

    /** A hash that nothing matches, so that an unknown address costs as much time as a wrong password. */
    String decoy();
}
