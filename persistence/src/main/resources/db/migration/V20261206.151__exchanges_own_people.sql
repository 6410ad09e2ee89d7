-- Calls for people of the organization that runs them: who is not known as one of them is nominated after an officer has confirmed it.
alter table exchange_application add column membership_confirmed_at timestamptz;
