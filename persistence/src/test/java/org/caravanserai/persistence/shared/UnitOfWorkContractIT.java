package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.UnitOfWorkContract;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class UnitOfWorkContractIT extends PostgresTest implements UnitOfWorkContract {

    @Override
    public UnitOfWork work() {
        return repository(UnitOfWork.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Test
    void whoseReadingIsOldCannotCountTheVersion() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        assertThatThrownBy(() -> inTransaction(() -> {
                    var found = accounts().byId(account.id()).orElseThrow();
                    repository(Sql.class).update("update account set version = version + 1 where id = ?", account.id());
                    work().countVersion(found);
                }))
                .isInstanceOf(OptimisticLockException.class);
    }
}
