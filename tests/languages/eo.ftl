### Esperanto, as far as a test needs it: a third language that is only begun.

language-name = Esperanto
script = Latn
list-separator = ,{ " " }
form = Subtenformo
verdict-qualifies = Petebla
    .legend = petebla
    .headline = Vi povas peti { $qualifies } subtenojn
    .explained = Ĉio estas plenumita.
    .next = Petu ilin.
