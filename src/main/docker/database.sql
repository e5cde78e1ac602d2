-- Run once, when the database's volume is new. The application gets an ordinary role: for a superuser the database's
-- own guards would not hold. The superuser loses its password and can then sign in from inside the container only.
\getenv password POSTGRES_PASSWORD
create role followthrough login password :'password';
create database followthrough owner followthrough;
alter role postgres password null;
