package org.caravanserai.domain.accounts;

/** Hashes that a test can read and that cost nothing. */
public final class PlainPasswords implements Passwords {

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash.equals(hash(password));
    }

    @Override
    public String decoy() {
        return "decoy";
    }
}
