package org.caravanserai.domain.accounts;

/**
 * What somebody asked for an account with. Anybody can ask for any address, so it counts only once the link that was sent for this
 * very request has been followed.
 *
 * @param passwordHash of {@link Passwords#hash(String)}
 */
public record SignUpRequest(SignUpDetails details, String passwordHash) {

    @Override
    public String toString() {
        return "SignUpRequest[…]";
    }
}
