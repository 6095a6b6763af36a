namespace GeoClaims;

/// <summary>Headings, words and months in German, French, Spanish, Russian and Ukrainian, each with the English ones that they
/// stand for.</summary>
internal static class ForeignWords
{
    private static readonly string[] HeadingsByLanguage =
    [
        "wer=who|akteur=actor|sprecher=speaker|behauptet von=claimed by|was=what|aussage=statement|behauptung=claim|"
        + "these=proposition|haltung=stance|position=position|wann=when|datum=date|zeit=time|tag=day|quelle=source|bericht=report|"
        + "berichtet in=reported in|wo berichtet=where reported|wo=where|fundstelle=reference|seite=page|stelle=locator|zitat=quote|"
        + "kanal=channel|sicherheit=certainty|beleg=evidence|belege=evidence|beweis=evidence|hinweis=evidence|"
        + "beobachtung=observation|beschreibung=description|art=kind|typ=type|glaubwürdigkeit=credibility|"
        + "zuverlässigkeit=reliability|verlässlichkeit=reliability|note=grade|einstufung=grade|vertrauen=confidence|gewicht=weight|"
        + "bedeutung=relevance|beobachtet=observed|ort=place|breite=latitude|länge=longitude|name=name|grund=reason|"
        + "begründung=because|warum=why|bemerkung=notes|bemerkungen=notes|anmerkung=notes|anmerkungen=notes|kommentar=comment|"
        + "titel=title|überschrift=headline|verlag=publisher|herausgeber=publisher|autor=author|verfasser=author|"
        + "veröffentlicht=published|erschienen=published|adresse=address|link=link|archiv=archive|sprache=language|"
        + "hypothese=hypothesis|hypothesen=hypotheses|analyst=analyst|bewertung=rating|urteil=judgement|"
        + "wahrscheinlichkeit=probability|frage=question|ereignis=event|akteure=actor|nr=no|nummer=number|bekannt seit=known since|"
        + "abgerufen=accessed",
        "qui=who|acteur=actor|auteur de l affirmation=claimant|locuteur=speaker|affirmation=claim|quoi=what|déclaration=statement|"
        + "énoncé=statement|proposition=proposition|position=position|quand=when|date=date|jour=day|heure=time|source=source|"
        + "rapport=report|rapporté dans=reported in|où=where|référence=reference|page=page|citation=quote|canal=channel|"
        + "certitude=certainty|preuve=evidence|preuves=evidence|indice=evidence|observation=observation|description=description|"
        + "genre=kind|type=type|crédibilité=credibility|fiabilité=reliability|cote=grade|confiance=confidence|poids=weight|"
        + "pertinence=relevance|observé=observed|lieu=place|latitude=latitude|longitude=longitude|nom=name|raison=reason|"
        + "pourquoi=why|remarque=notes|remarques=notes|commentaire=comment|commentaires=comments|titre=title|éditeur=publisher|"
        + "auteur=author|publié=published|adresse=address|lien=link|archive=archive|langue=language|hypothèse=hypothesis|"
        + "hypothèses=hypotheses|analyste=analyst|note=rating|évaluation=rating|jugement=judgement|probabilité=probability|"
        + "question=question|événement=event|évènement=event|numéro=number|consulté=accessed",
        "quién=who|quien=who|actor=actor|portavoz=speaker|afirmación=claim|qué=what|que=what|declaración=statement|"
        + "enunciado=statement|proposición=proposition|postura=stance|posición=position|cuándo=when|cuando=when|fecha=date|día=day|"
        + "hora=time|fuente=source|informe=report|publicado en=reported in|dónde=where|donde=where|referencia=reference|página=page|"
        + "cita=quote|canal=channel|certeza=certainty|prueba=evidence|pruebas=evidence|evidencia=evidence|indicio=evidence|"
        + "observación=observation|descripción=description|clase=kind|tipo=type|credibilidad=credibility|fiabilidad=reliability|"
        + "grado=grade|confianza=confidence|peso=weight|relevancia=relevance|observado=observed|lugar=place|latitud=latitude|"
        + "longitud=longitude|nombre=name|razón=reason|motivo=reason|por qué=why|nota=notes|notas=notes|comentario=comment|"
        + "comentarios=comments|título=title|titular=headline|editorial=publisher|autor=author|publicado=published|dirección=address|"
        + "enlace=link|archivo=archive|idioma=language|hipótesis=hypothesis|analista=analyst|valoración=rating|juicio=judgement|"
        + "probabilidad=probability|pregunta=question|suceso=event|acontecimiento=event|número=number|consultado=accessed",
        "кто=who|субъект=actor|участник=actor|говорящий=speaker|утверждение=claim|что=what|"
        + "что сказано=said what|заявление=statement|тезис=proposition|позиция=stance|когда=when|"
        + "дата=date|день=day|время=time|источник=source|сообщение=report|отчёт=report|"
        + "отчет=report|где сообщено=where reported|где=where|ссылка=link|страница=page|"
        + "цитата=quote|канал=channel|уверенность=certainty|свидетельство=evidence|"
        + "доказательство=evidence|улика=evidence|факт=evidence|наблюдение=observation|"
        + "описание=description|вид=kind|тип=type|достоверность=credibility|надёжность=reliability|"
        + "надежность=reliability|оценка=rating|вес=weight|важность=importance|"
        + "наблюдалось=observed|место=place|широта=latitude|долгота=longitude|имя=name|"
        + "название=title|причина=reason|обоснование=because|почему=why|примечание=notes|"
        + "примечания=notes|комментарий=comment|заголовок=headline|издатель=publisher|"
        + "издание=publisher|автор=author|опубликовано=published|адрес=address|архив=archive|"
        + "язык=language|гипотеза=hypothesis|гипотезы=hypotheses|аналитик=analyst|суждение=judgement|"
        + "вероятность=probability|вопрос=question|событие=event|номер=number",
        "хто=who|суб єкт=actor|твердження=claim|що=what|що сказано=said what|заява=statement|"
        + "теза=proposition|позиція=stance|коли=when|дата=date|день=day|час=time|джерело=source|"
        + "повідомлення=report|звіт=report|де=where|посилання=link|сторінка=page|цитата=quote|"
        + "канал=channel|впевненість=certainty|доказ=evidence|свідчення=evidence|"
        + "спостереження=observation|опис=description|вид=kind|тип=type|достовірність=credibility|"
        + "надійність=reliability|оцінка=rating|вага=weight|важливість=importance|місце=place|"
        + "ім я=name|назва=title|причина=reason|чому=why|примітка=notes|примітки=notes|"
        + "коментар=comment|заголовок=headline|видавець=publisher|автор=author|"
        + "опубліковано=published|адреса=address|архів=archive|мова=language|гіпотеза=hypothesis|"
        + "гіпотези=hypotheses|аналітик=analyst|ймовірність=probability|питання=question|"
        + "подія=event|номер=number",
    ];

    private static readonly string[] WordsByLanguage =
    [
        "behauptet=asserts|sagt=says|sagte=said|erklärt=states|bestätigt=confirms|bestreitet=denies|leugnet=denies|"
        + "dementiert=denies|weist zurück=rejects|bezweifelt=doubts|zweifelt=doubts|wirft auf=raises|deutet an=insinuates|"
        + "räumt ein=concedes|gibt zu=admits|zieht zurück=retracts|widerruft=retracts|hoch=high|mittel=medium|niedrig=low|gering=low|"
        + "ja=yes|nein=no|zeuge=witness|zeugenaussage=testimony|foto=photo|bild=image|dokument=document|beobachtung=observation|"
        + "wahrscheinlich=likely|sehr wahrscheinlich=very likely|unwahrscheinlich=unlikely|sehr unwahrscheinlich=very unlikely|"
        + "fast sicher=almost certain|ungefähr gleich wahrscheinlich=roughly even chance",
        "affirme=asserts|dit=says|a dit=said|déclare=states|confirme=confirms|nie=denies|dément=denies|rejette=rejects|"
        + "conteste=disputes|doute=doubts|soulève=raises|insinue=insinuates|concède=concedes|admet=admits|reconnaît=acknowledges|"
        + "rétracte=retracts|retire=withdraws|élevé=high|élevée=high|haut=high|haute=high|moyen=medium|moyenne=medium|faible=low|"
        + "bas=low|basse=low|oui=yes|non=no|témoin=witness|témoignage=testimony|photo=photo|document=document|"
        + "observation=observation|probable=likely|très probable=very likely|improbable=unlikely|peu probable=unlikely|"
        + "très improbable=very unlikely|presque certain=almost certain",
        "afirma=asserts|dice=says|dijo=said|declara=states|confirma=confirms|niega=denies|desmiente=denies|rechaza=rejects|"
        + "disputa=disputes|duda=doubts|plantea=raises|insinúa=insinuates|concede=concedes|admite=admits|reconoce=acknowledges|"
        + "retracta=retracts|retira=withdraws|alto=high|alta=high|medio=medium|media=medium|bajo=low|baja=low|sí=yes|si=yes|no=no|"
        + "testigo=witness|testimonio=testimony|foto=photo|documento=document|observación=observation|probable=likely|"
        + "muy probable=very likely|improbable=unlikely|poco probable=unlikely|muy improbable=very unlikely|"
        + "casi seguro=almost certain",
        "утверждает=asserts|говорит=says|сказал=said|заявляет=states|заявил=stated|"
        + "подтверждает=confirms|отрицает=denies|опровергает=refutes|отвергает=rejects|"
        + "сомневается=doubts|предполагает=suggests|намекает=hints|признаёт=admits|"
        + "признает=admits|отзывает=withdraws|высокая=high|высокий=high|средняя=medium|"
        + "средний=medium|низкая=low|низкий=low|да=yes|нет=no|свидетель=witness|"
        + "показания=testimony|фото=photo|документ=document|наблюдение=observation|"
        + "вероятно=likely|весьма вероятно=very likely|маловероятно=unlikely|"
        + "крайне маловероятно=very unlikely|почти наверняка=almost certain",
        "стверджує=asserts|каже=says|сказав=said|заявляє=states|заявив=stated|"
        + "підтверджує=confirms|заперечує=denies|спростовує=refutes|відкидає=rejects|"
        + "сумнівається=doubts|припускає=suggests|натякає=hints|визнає=admits|"
        + "відкликає=withdraws|висока=high|високий=high|середня=medium|середній=medium|"
        + "низька=low|низький=low|так=yes|ні=no|свідок=witness|показання=testimony|фото=photo|"
        + "документ=document|спостереження=observation|ймовірно=likely|"
        + "дуже ймовірно=very likely|малоймовірно=unlikely|майже напевно=almost certain",
    ];

    // From January on; several forms of one month are parted by a stroke. A name may be cut to three letters or more.
    private static readonly string[] MonthsByLanguage =
    [
        "january,february,march,april,may,june,july,august,september,october,november,december",
        "januar/jänner,februar/feber,märz/maerz,april,mai,juni,juli,august,september,oktober,november,dezember",
        "janvier,février,mars,avril,mai,juin,juillet,août/aout,septembre,octobre,novembre,décembre",
        "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre/setiembre,octubre,noviembre,diciembre",
        "января/январь,февраля/февраль,марта/март,апреля/апрель,мая/май,"
        + "июня/июнь,июля/июль,августа/август,сентября/сентябрь,"
        + "октября/октябрь,ноября/ноябрь,декабря/декабрь",
        "січня/січень,лютого/лютий,березня/березень,квітня/квітень,"
        + "травня/травень,червня/червень,липня/липень,серпня/серпень,"
        + "вересня/вересень,жовтня/жовтень,листопада/листопад,грудня/грудень",
    ];

    private static readonly ILookup<string, string> HeadingsByWord = Read(HeadingsByLanguage);
    private static readonly ILookup<string, string> WordsByWord = Read(WordsByLanguage);
    private static readonly (string Name, int Month)[] Months =
        [.. MonthsByLanguage.SelectMany(l => l.Split(',').SelectMany((names, i) => names.Split('/').Select(n => (n, i + 1))))];

    /// <summary>The English headings that a heading in another language stands for.</summary>
    public static IEnumerable<string> Headings(string plain) => HeadingsByWord[plain];

    /// <summary>The English words that a word in another language stands for.</summary>
    public static IEnumerable<string> Of(string plain) => WordsByWord[plain];

    /// <summary>Which month a name, or the first letters of one, mean; 0 if none, or if two could be meant.</summary>
    public static int Month(string name)
    {
        var small = name.ToLowerInvariant();
        if (Array.Find(Months, m => m.Name == small) is { Month: > 0 } whole) return whole.Month;
        if (small.Length is < 3 or > 4) return 0;
        return Months.Where(m => m.Name.StartsWith(small, StringComparison.Ordinal)).Select(m => m.Month).Distinct().ToList() is [var only]
            ? only : 0;
    }

    private static ILookup<string, string> Read(string[] tables)
        => tables.SelectMany(t => t.Split('|')).Select(p => p.Split('=')).Distinct(new SamePair()).ToLookup(p => p[0], p => p[1]);

    private sealed class SamePair : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x is not null && y is not null && x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] pair) => HashCode.Combine(pair[0], pair[1]);
    }
}
