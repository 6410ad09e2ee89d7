package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.accounts.DeleteMyAccount;
import org.caravanserai.web.access.SignInSession;
import org.omnifaces.util.Faces;

/** Taking one's own data along, and leaving. */
@Named
@RequestScoped
public class MyDataPage {

    private final DeleteMyAccount delete;
    private final SignInSession session;
    private String deletePassword = "";

    @Inject
    MyDataPage(DeleteMyAccount delete, SignInSession session) {
        this.delete = delete;
        this.session = session;
    }

    public void delete() {
        delete.execute(deletePassword);
        session.end(Faces.getRequest());
        Faces.redirect("/farewell");
    }

    public String getDeletePassword() {
        return deletePassword;
    }

    public void setDeletePassword(String deletePassword) {
        this.deletePassword = deletePassword;
    }
}
