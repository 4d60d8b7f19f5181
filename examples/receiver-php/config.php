<?php

// Settings of join.php. README.md explains each of them.
return [
    // Who gets a mail about each request, and the address that it comes from. Take one of your own
    // domain, or the mail may end up as spam.
    'to' => '',
    'from' => '',
    'subject' => 'Ilmastoverkosto: uusi pyyntö',
    // Language of the mail: fi, sv or en.
    'language' => 'fi',

    // Where requests are kept: a whole path, in a folder that no web address leads to.
    'file' => '/home/example/join-data/joins.csv',
    // Between the columns. Excel expects ';' in Finland and Sweden, and ',' elsewhere.
    'separator' => ';',

    // At least 32 characters that nobody can guess. Open join.php in a browser for a suggestion.
    'secret' => '',

    // The page to thank on, or one for each language: ['fi' => '/kiitos/', 'sv' => '/sv/tack/'].
    // Empty: join.php says thank you itself.
    'success' => '',

    // Sites whose pages may send requests by script: ['https://www.example.org'], or ['*'] for all.
    'origins' => ['*'],

    // At most 20 requests within 3,600 seconds from one connection. null: no limit.
    'rate' => [20, 3600],
];
