<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Event Browser</source>
        <translation>À propos d’Event Browser</translation>
    </message>
    <message>
        <source>Turns articles about think-tank events into a library you can trust: which event, when, where and by whom; who spoke as what; and who said what, each tied to the words that prove it.

It works offline. Your articles and your library stay on this computer, in
{}</source>
        <translation>Transforme des articles sur les événements des groupes de réflexion en une bibliothèque digne de confiance&#xa0;: quel événement, quand, où et par qui&#xa0;; qui y est intervenu, à quel titre&#xa0;; et qui a dit quoi, chaque point étant lié aux mots qui le prouvent.

Il fonctionne hors ligne. Vos articles et votre bibliothèque restent sur cet ordinateur, dans
{}</translation>
    </message>
</context>
<context>
    <name>AllValues</name>
    <message>
        <source>Find by name</source>
        <translation>Trouver par nom</translation>
    </message>
    <message>
        <source>Ctrl for one more that must hold, Shift for an alternative, Alt to leave out.</source>
        <translation>Ctrl pour une condition de plus, Maj pour une autre possibilité, Alt pour exclure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Use words as</source>
        <translation>Utiliser les mots comme</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>Sélectionnez d’abord des mots dans l’article</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Utiliser comme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&lt;b&gt;{field}&lt;/b&gt;, by rule {rule}</source>
        <translation>&lt;b&gt;{field}&lt;/b&gt;, par la règle {rule}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The library is backed up when you close the window, or once a day, if anything has changed. Restoring keeps what is there now as a backup of its own.</source>
        <translation>La bibliothèque est sauvegardée quand vous fermez la fenêtre, ou une fois par jour, si quelque chose a changé. Une restauration garde l’état actuel comme une sauvegarde à part.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>ce qu’une restauration a remplacé</translation>
    </message>
    <message>
        <source>The library is as it was on {}; what was there before is the newest backup.</source>
        <translation>La bibliothèque est telle qu’elle était le {}&#xa0;; l’état d’avant est la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Left and Right go from bar to bar, with Shift they take several. Enter shows their events only, Escape all again. Plus and minus change what a bar stands for.</source>
        <translation>Gauche et Droite vont d’une barre à l’autre, avec Maj elles en prennent plusieurs. Entrée ne montre que leurs événements, Échap les montre tous. Plus et moins changent ce que représente une barre.</translation>
    </message>
    <message>
        <source>Timeline, no dates</source>
        <translation>Chronologie, aucune date</translation>
    </message>
    <message>
        <source>Timeline, {}</source>
        <translation>Chronologie, {}</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Change {}</source>
        <translation>Modifier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Lecture des événements…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>New name of the host</source>
        <translation>Nouveau nom de l’organisateur</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Ôter l’étoile</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Rename host</source>
        <translation>Renommer l’organisateur</translation>
    </message>
    <message>
        <source>Topics: a dash stands for some of the events; tick to add, untick to remove.</source>
        <translation>Thèmes&#xa0;: un tiret vaut pour une partie des événements&#xa0;; cocher pour ajouter, décocher pour retirer.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Would change {}:</source>
        <translation>Changerait {}&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Rien ne changerait encore.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sans étoile</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Both events, field by field</source>
        <translation>Les deux événements, champ par champ</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>L’autre article</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>≠ {field}</source>
        <translation>≠ {field}</translation>
    </message>
    <message>
        <source>{statements} by {name} copied, by date.</source>
        <translation>Copié par date : {statements} de {name}.</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>{title} and {n} more</source>
        <translation>{title} et {n} de plus</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{what}: {events}</source>
        <translation>{what}&#xa0;: {events}</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar; Enter shows the events of one.</source>
        <translation>Les flèches vont d’une barre à l’autre&#xa0;; Entrée montre les événements de la barre.</translation>
    </message>
    <message>
        <source>Nothing to show for these events.</source>
        <translation>Rien à montrer pour ces événements.</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>rien à montrer</translation>
    </message>
    <message>
        <source>{chart}, {bar}</source>
        <translation>{chart}, {bar}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Topics over the years</source>
        <translation>Thèmes au fil des années</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Topics, hosts and places</source>
        <translation>Thèmes, organisateurs et lieux</translation>
    </message>
    <message>
        <source>A click on a bar shows only its events, a second click all again.</source>
        <translation>Un clic sur une barre ne montre que ses événements, un second clic les montre tous.</translation>
    </message>
    <message>
        <source>Years before {} are left out.</source>
        <translation>Les années avant {} ne sont pas montrées.</translation>
    </message>
    <message>
        <source>The {n} topics with most events are shown, {more} are left out.</source>
        <translation>Les {n} thèmes ayant le plus d’événements sont montrés, {more} sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Speaker: {}</source>
        <translation>Intervenant&#xa0;: {}</translation>
    </message>
    <message>
        <source>Title: {}</source>
        <translation>Titre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Said: “{}”</source>
        <translation>A dit&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Part: {}</source>
        <translation>Rôle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Topic: {}</source>
        <translation>Thème&#xa0;: {}</translation>
    </message>
    <message>
        <source>From {} on</source>
        <translation>À partir du {}</translation>
    </message>
    <message>
        <source>Before {}</source>
        <translation>Avant {}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>En {}</translation>
    </message>
    <message>
        <source>City: {}</source>
        <translation>Ville&#xa0;: {}</translation>
    </message>
    <message>
        <source>Country: {}</source>
        <translation>Pays&#xa0;: {}</translation>
    </message>
    <message>
        <source>Kind: {}</source>
        <translation>Type&#xa0;: {}</translation>
    </message>
    <message>
        <source>Host: {}</source>
        <translation>Organisateur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Organisation: {}</source>
        <translation>Organisation&#xa0;: {}</translation>
    </message>
    <message>
        <source>Collection: {}</source>
        <translation>Collection : {}</translation>
    </message>
    <message>
        <source>Notes: “{}”</source>
        <translation>Notes : « {} »</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Without {}</source>
        <translation>Sans {}</translation>
    </message>
    <message>
        <source>Year: {}</source>
        <translation>Année&#xa0;: {}</translation>
    </message>
    <message>
        <source>Place: {}</source>
        <translation>Lieu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{some} or one of {n} others</source>
        <translation>{some} ou l’un de {n} autres</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres en vigueur</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Montrer de nouveau tous les événements</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} sur {all}</translation>
    </message>
    <message>
        <source>{found}+ events</source>
        <translation>{found}+ événements</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation>Retirer le filtre&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop articles or folders here</source>
        <translation>Déposez ici des articles ou des dossiers</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, PDF, Word and mails</source>
        <translation>Texte, Markdown, pages web, PDF, Word et courriels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Articles in files</source>
        <translation>Articles dans des fichiers</translation>
    </message>
    <message>
        <source>A name to find it by, such as its headline</source>
        <translation>Un nom pour le retrouver, par exemple son titre</translation>
    </message>
    <message>
        <source>Name of the pasted article</source>
        <translation>Nom de l’article collé</translation>
    </message>
    <message>
        <source>Paste an article’s text here</source>
        <translation>Collez ici le texte d’un article</translation>
    </message>
    <message>
        <source>Text of the pasted article</source>
        <translation>Texte de l’article collé</translation>
    </message>
    <message>
        <source>Or an article’s text</source>
        <translation>Ou le texte d’un article</translation>
    </message>
    <message>
        <source>Read {n} files</source>
        <translation>Lire {n} fichiers</translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation>Rien n’est enregistré comme événement sans votre accord.</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>Choose a folder of articles</source>
        <translation>Choisir un dossier d’articles</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Name of the new collection:</source>
        <translation>Nom de la nouvelle collection :</translation>
    </message>
    <message>
        <source>Name of the new collection of {}:</source>
        <translation>Nom de la nouvelle collection de {} :</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New name of this collection:</source>
        <translation>Nouveau nom de cette collection :</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Deleted the collection “{}”; its events stay.</source>
        <translation>Collection « {} » supprimée ; ses événements restent.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Review waiting drafts…</source>
        <translation>Relire les brouillons en attente…</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Dernière importation…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>En modifier plusieurs…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Thèmes…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What the program has learned…</source>
        <translation>Ce que le programme a appris…</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Trouver un intervenant</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation>Aller aux filtres</translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation>Aller aux événements</translation>
    </message>
    <message>
        <source>Go to speaker</source>
        <translation>Aller à l’intervenant</translation>
    </message>
    <message>
        <source>Go to event page</source>
        <translation>Aller à la page de l’événement</translation>
    </message>
    <message>
        <source>Filter pane</source>
        <translation>Volet des filtres</translation>
    </message>
    <message>
        <source>Speaker pane</source>
        <translation>Volet de l’intervenant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events as a list</source>
        <translation>Événements en liste</translation>
    </message>
    <message>
        <source>Network of speakers</source>
        <translation>Réseau des intervenants</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes serrées</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <source>How your library is kept safe</source>
        <translation>Comment votre bibliothèque est protégée</translation>
    </message>
    <message>
        <source>About Event Browser</source>
        <translation>À propos d’Event Browser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Mettre dans une collection</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>CopyBanner</name>
    <message>
        <source>Show in library</source>
        <translation>Montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Another source of it</source>
        <translation>Une autre source du même</translation>
    </message>
    <message>
        <source>A different event</source>
        <translation>Un autre événement</translation>
    </message>
    <message>
        <source>Go to that one</source>
        <translation>Aller à celui-là</translation>
    </message>
    <message>
        <source>Its day is another one: kept, it becomes an event of its own.</source>
        <translation>Son jour est différent&#xa0;: gardé, il devient un événement à part.</translation>
    </message>
    <message>
        <source>Kept, it becomes an event of its own.</source>
        <translation>Gardé, il devient un événement à part.</translation>
    </message>
    <message>
        <source>Kept, both become sources of one event.</source>
        <translation>Gardés, les deux deviennent des sources d’un même événement.</translation>
    </message>
    <message>
        <source>Kept, it becomes a further source of that event.</source>
        <translation>Gardé, il devient une source de plus de cet événement.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Correct this name…</source>
        <translation>Corriger ce nom…</translation>
    </message>
    <message>
        <source>Correct the city…</source>
        <translation>Corriger la ville…</translation>
    </message>
    <message>
        <source>The same person as…</source>
        <translation>La même personne que…</translation>
    </message>
    <message>
        <source>Correct the organisation…</source>
        <translation>Corriger l’organisation…</translation>
    </message>
    <message>
        <source>What is the host called?</source>
        <translation>Comment s’appelle l’organisateur&#xa0;?</translation>
    </message>
    <message>
        <source>In which city was it?</source>
        <translation>Dans quelle ville était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>What is the person called?</source>
        <translation>Comment s’appelle cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>For which organisation was {} there?</source>
        <translation>Pour quelle organisation {} y était-il&#xa0;?</translation>
    </message>
    <message>
        <source>“{}” is the same person as</source>
        <translation>«&#xa0;{}&#xa0;» est la même personne que</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <source>Kept {articles} in one step.</source>
        <translation>{articles}&#xa0;: gardés en une seule étape.</translation>
    </message>
    <message>
        <source>{articles} cannot be kept yet.</source>
        <translation>{articles}&#xa0;: impossible de les garder pour l’instant.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} événements</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 déclaration</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>{n} déclarations</translation>
    </message>
    <message>
        <source>1 article waits for your review.</source>
        <translation>1 article attend votre relecture.</translation>
    </message>
    <message>
        <source>{n} articles wait for your review.</source>
        <translation>{n} articles attendent votre relecture.</translation>
    </message>
    <message>
        <source>1 article from the watched folder waits for review.</source>
        <translation>1 article du dossier surveillé attend d’être relu.</translation>
    </message>
    <message>
        <source>{n} articles from the watched folder wait for review.</source>
        <translation>{n} articles du dossier surveillé attendent d’être relus.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation>Calendrier pour {field}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation>Pas un jour</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-04-29.</source>
        <translation>Ce n’est pas un jour. Écrivez-le ainsi&#xa0;: 2025-04-29.</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>The event would end before it starts.</source>
        <translation>L’événement finirait avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Articles ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Added {events}</source>
        <translation>Ajouté&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Added a source to {events}</source>
        <translation>Une source ajoutée à {events}</translation>
    </message>
    <message>
        <source>{added}, and a source to {events}</source>
        <translation>{added}, et une source à {events}</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Events added</source>
        <translation>Événements ajoutés</translation>
    </message>
    <message>
        <source>No event was added</source>
        <translation>Aucun événement n’a été ajouté</translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation>Rien n’est enregistré comme événement sans votre accord.</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>Continuer la relecture</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importer d’autres articles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>further source</source>
        <translation>source de plus</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{articles} waiting for review. You find them again under Import.</source>
        <translation>{articles} en attente de relecture. Vous les retrouverez sous Importer.</translation>
    </message>
    <message>
        <source>Could not be read ({n})</source>
        <translation>Illisibles ({n})</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>“{value}” is right</source>
        <translation>«&#xa0;{value}&#xa0;» est juste</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Use “{value}” instead</source>
        <translation>Utiliser plutôt «&#xa0;{value}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DoubtButton</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Or {day}?</source>
        <translation>Ou le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} événements</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Articles to review</source>
        <translation>Articles à relire</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to be asked about this link</source>
        <translation>Déposez&#xa0;: on vous demandera que faire de ce lien</translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>Déposez pour importer ce texte</translation>
    </message>
    <message>
        <source>Drop to import these {} files</source>
        <translation>Déposez pour importer ces {} fichiers</translation>
    </message>
    <message>
        <source>Drop to import “{}”</source>
        <translation>Déposez pour importer «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>An event needs a title.</source>
        <translation>Un événement a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title and kind</source>
        <translation>Titre et type</translation>
    </message>
    <message>
        <source>The event would end before it starts.</source>
        <translation>L’événement finirait avant de commencer.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Hosts, one in a line</source>
        <translation>Organisateurs, un par ligne</translation>
    </message>
    <message>
        <source>Partners, one in a line</source>
        <translation>Partenaires, un par ligne</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Modifier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves</source>
        <translation>Ctrl+Entrée enregistre, Échap abandonne</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Entrée enregistre, Échap abandonne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>“{words}” is no day. Write it like 2025-04-29, or empty the field.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un jour. Écrivez-le ainsi&#xa0;: 2025-04-29, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Deleted {}.</source>
        <translation>Supprimé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Starred {}.</source>
        <translation>Étoile mise&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Took the star of {}.</source>
        <translation>Étoile ôtée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Annuler {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Rétablir {}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>No event fits these filters</source>
        <translation>Aucun événement ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Try fewer words or topics, or look at everything again.</source>
        <translation>Essayez moins de mots ou de thèmes, ou regardez tout de nouveau.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>{}, starred</source>
        <translation>{}, avec étoile</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Click to edit</source>
        <translation>Cliquer pour modifier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Modifier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show the words that prove it</source>
        <translation>Montrer les mots qui le prouvent</translation>
    </message>
    <message>
        <source>Show only events with “{}”</source>
        <translation>Ne montrer que les événements avec «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody is named as taking part.</source>
        <translation>Personne n’est nommé comme participant.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Show everything about {}</source>
        <translation>Tout montrer sur {}</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>Afficher cet événement</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Événements apparentés</translation>
    </message>
    <message>
        <source>The sources report no statement.</source>
        <translation>Les sources ne rapportent aucune déclaration.</translation>
    </message>
    <message>
        <source>Drag it to another speaker, or click to choose one</source>
        <translation>Faire glisser vers un autre intervenant, ou cliquer pour en choisir un</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Choose an event in the list to read who said what.</source>
        <translation>Choisissez un événement dans la liste pour lire qui a dit quoi.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Statements  {}</source>
        <translation>Déclarations  {}</translation>
    </message>
    <message>
        <source>Sources  {}</source>
        <translation>Sources  {}</translation>
    </message>
</context>
<context>
    <name>EventSwitcher</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events of this article</source>
        <translation>Événements de cet article</translation>
    </message>
    <message>
        <source>Add another event of this article</source>
        <translation>Ajouter un autre événement de cet article</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Retirer cet événement</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Événement sans titre</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Saved “{}”.</source>
        <translation>«&#xa0;{}&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Give the event a title first.</source>
        <translation>Donnez d’abord un titre à l’événement.</translation>
    </message>
    <message>
        <source>The event ends before it starts. Mend one of the two days first.</source>
        <translation>L’événement finit avant de commencer. Corrigez d’abord l’un des deux jours.</translation>
    </message>
    <message>
        <source>“{words}” is no day. Write it like 2025-04-29, or empty the field.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un jour. Écrivez-le ainsi&#xa0;: 2025-04-29, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Statement of {}</source>
        <translation>Déclaration de {}</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FilterTree</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Only this	Enter</source>
        <translation>Seulement ceci	Entrée</translation>
    </message>
    <message>
        <source>This as well	Ctrl+Enter</source>
        <translation>Ceci aussi	Ctrl+Entrée</translation>
    </message>
    <message>
        <source>This or those chosen	Shift+Enter</source>
        <translation>Ceci ou ceux choisis	Maj+Entrée</translation>
    </message>
    <message>
        <source>Not this	Alt+Enter</source>
        <translation>Pas ceci	Alt+Entrée</translation>
    </message>
    <message>
        <source>Show its events	Enter</source>
        <translation>Montrer ses événements	Entrée</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Renommer…	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>Click for one; Ctrl+click for one more that must hold, too; Shift+click or the box for an alternative; Alt+click to leave out. Enter does the same.</source>
        <translation>Clic pour une seule&#xa0;; Ctrl+clic pour une condition de plus&#xa0;; Maj+clic ou la case pour une autre possibilité&#xa0;; Alt+clic pour exclure. Entrée fait de même.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout montrer…</translation>
    </message>
    <message>
        <source>Show all {n}…</source>
        <translation>Tout montrer ({n})…</translation>
    </message>
    <message>
        <source>{} (in force)</source>
        <translation>{} (en vigueur)</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>a topic of your own</source>
        <translation>un thème à vous</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Markdown briefing</source>
        <translation>Note en Markdown</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Thèmes personnels</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l’étape a changé</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rétablir jusqu’ici</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What was done in this library. Each step can be undone and redone; it loses nothing.</source>
        <translation>Ce qui a été fait dans cette bibliothèque. Chaque étape peut être annulée et rétablie&#xa0;; rien ne se perd.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Imports, corrections, merges and deletions are listed here, each with what it changed.</source>
        <translation>Importations, corrections, fusions et suppressions sont listées ici, avec ce que chacune a changé.</translation>
    </message>
    <message>
        <source>Undo this step and all that were made after it</source>
        <translation>Annuler cette étape et toutes celles faites après elle</translation>
    </message>
    <message>
        <source>Make this undone step again, and those undone before it</source>
        <translation>Refaire cette étape annulée et celles annulées avant elle</translation>
    </message>
    <message>
        <source>Show in the window what this step is about (Enter)</source>
        <translation>Montrer dans la fenêtre ce que concerne cette étape (Entrée)</translation>
    </message>
    <message>
        <source>Events added</source>
        <translation>Événements ajoutés</translation>
    </message>
    <message>
        <source>Events deleted</source>
        <translation>Événements supprimés</translation>
    </message>
    <message>
        <source>Events changed</source>
        <translation>Événements modifiés</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Personnes retirées</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Personnes modifiées</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Learned anew</source>
        <translation>Appris de nouveau</translation>
    </message>
    <message>
        <source>Topics added</source>
        <translation>Thèmes ajoutés</translation>
    </message>
    <message>
        <source>Topics removed</source>
        <translation>Thèmes retirés</translation>
    </message>
    <message>
        <source>Topics changed</source>
        <translation>Thèmes modifiés</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Articles ajoutés</translation>
    </message>
    <message>
        <source>Articles removed</source>
        <translation>Articles retirés</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Articles modifiés</translation>
    </message>
    <message>
        <source>Collections made</source>
        <translation>Collections créées</translation>
    </message>
    <message>
        <source>Collections deleted</source>
        <translation>Collections supprimées</translation>
    </message>
    <message>
        <source>Collections renamed</source>
        <translation>Collections renommées</translation>
    </message>
    <message>
        <source>Organisations added</source>
        <translation>Organisations ajoutées</translation>
    </message>
    <message>
        <source>Organisations removed</source>
        <translation>Organisations retirées</translation>
    </message>
    <message>
        <source>Organisations changed</source>
        <translation>Organisations modifiées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>A participé comme</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <source>Nothing that is shown in the window.</source>
        <translation>Rien de ce que montre la fenêtre.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>ôté</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>nouveau&#xa0;: {}</translation>
    </message>
    <message>
        <source>taken away: {}</source>
        <translation>ôté&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Nothing has been imported into this library from files yet.</source>
        <translation>Rien n’a encore été importé de fichiers dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>An import of {files} stopped at file {n}.</source>
        <translation>Une importation de {files} s’est arrêtée au fichier {n}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Said by…</source>
        <translation>Dit par…</translation>
    </message>
    <message>
        <source>Edit…	F2</source>
        <translation>Modifier…	F2</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is a link to {}. Event Browser loads nothing from the web by itself.</source>
        <translation>C’est un lien vers {}. Event Browser ne charge rien du web de lui-même.</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Chercher cette page</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>Chargement de {}…</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text first, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord le texte d’un article, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation>Lecture des articles d’exemple…</translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>Ajouté&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Keep this article and go on</source>
        <translation>Garder cet article et continuer</translation>
    </message>
    <message>
        <source>Next doubtful value</source>
        <translation>Valeur douteuse suivante</translation>
    </message>
    <message>
        <source>Previous doubtful value</source>
        <translation>Valeur douteuse précédente</translation>
    </message>
    <message>
        <source>Accept the doubtful value</source>
        <translation>Accepter la valeur douteuse</translation>
    </message>
    <message>
        <source>Remove the doubtful value</source>
        <translation>Retirer la valeur douteuse</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use the selected words as…</source>
        <translation>Utiliser les mots sélectionnés comme…</translation>
    </message>
    <message>
        <source>Give the statement to another person</source>
        <translation>Donner la déclaration à une autre personne</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Book launch</source>
        <translation>Lancement de livre</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Panel discussion</source>
        <translation>Débat d’experts</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Point d’information</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>KnownBanner</name>
    <message>
        <source>Show in library</source>
        <translation>Montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>L’importer de nouveau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>This article is in the library already, as {events}.</source>
        <translation>Cet article est déjà dans la bibliothèque, comme {events}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import of {files}, {when}</source>
        <translation>Importation de {files}, {when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backing up the library before it is closed</source>
        <translation>Sauvegarde de la bibliothèque avant sa fermeture</translation>
    </message>
    <message>
        <source>If you skip it, the next backup is made when you close the window again.</source>
        <translation>Si vous la passez, la prochaine sauvegarde sera faite quand vous fermerez de nouveau la fenêtre.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Only the first {} events were taken. Use Export for more.</source>
        <translation>Seuls les {} premiers événements ont été pris. Pour plus, utilisez Exporter.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>is {}</source>
        <translation>est {}</translation>
    </message>
    <message>
        <source>is in {}</source>
        <translation>est à {}</translation>
    </message>
    <message>
        <source>is no person</source>
        <translation>n’est pas une personne</translation>
    </message>
    <message>
        <source>is never a host</source>
        <translation>n’est jamais organisateur</translation>
    </message>
    <message>
        <source>Learned: {}.</source>
        <translation>Appris&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Learned: {}, and {n} more.</source>
        <translation>Appris&#xa0;: {}, et {n} de plus.</translation>
    </message>
    <message>
        <source>Don’t learn this</source>
        <translation>Ne pas apprendre cela</translation>
    </message>
    <message>
        <source>Don’t learn these</source>
        <translation>Ne pas apprendre cela</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>What the program has learned</source>
        <translation>Ce que le programme a appris</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message>
        <source>Correct a host or a name while you review an article, and the next one is read so.</source>
        <translation>Corrigez un organisateur ou un nom en relisant un article, et le suivant sera lu ainsi.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>Montrer l’événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forgotten: {}.</source>
        <translation>Oublié&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Forgotten: {n} lessons.</source>
        <translation>Oublié&#xa0;: {n} leçons.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Use this no more; what is in the library stays as it is (Del)</source>
        <translation>Ne plus s’en servir&#xa0;; ce qui est dans la bibliothèque reste tel quel (Suppr)</translation>
    </message>
    <message>
        <source>Show the event in which this was learned (Enter)</source>
        <translation>Montrer l’événement où cela a été appris (Entrée)</translation>
    </message>
    <message>
        <source>From your corrections, and used at the next import. Forgetting changes nothing in the library.</source>
        <translation>Tiré de vos corrections et utilisé à la prochaine importation. Oublier ne change rien dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Nearly the same as {name}, which waits here as well.</source>
        <translation>Presque le même que {name}, qui attend ici aussi.</translation>
    </message>
    <message>
        <source>{name} is in the library, with the same title and day.</source>
        <translation>{name} est dans la bibliothèque, avec le même titre et le même jour.</translation>
    </message>
    <message>
        <source>Nearly the same as {name}, which is in the library.</source>
        <translation>Presque le même que {name}, qui est dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>{field} {n}</source>
        <translation>{field} {n}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Browser</source>
        <translation>Event Browser</translation>
    </message>
    <message>
        <source>Search titles, people, places, statements</source>
        <translation>Titres, personnes, lieux, déclarations</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. The line below says why; mend that, then start again.</source>
        <translation>Rien n’y a été changé. La ligne ci-dessous dit pourquoi&#xa0;; réglez cela, puis redémarrez.</translation>
    </message>
    <message>
        <source>Event Browser — {}</source>
        <translation>Event Browser — {}</translation>
    </message>
    <message>
        <source>Event Browser — {}, as it was on {}</source>
        <translation>Event Browser — {}, tel qu’au {}</translation>
    </message>
    <message>
        <source>Event Browser speaks this language when it is started next.</source>
        <translation>Event Browser parlera cette langue à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Only events with “{}”</source>
        <translation>Seulement les événements avec «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Show speaker</source>
        <translation>Montrer l’intervenant</translation>
    </message>
    <message>
        <source>Only their events</source>
        <translation>Seulement ses événements</translation>
    </message>
    <message>
        <source>Copy all their statements</source>
        <translation>Copier tous ses propos</translation>
    </message>
    <message>
        <source>Only these events</source>
        <translation>Seulement ces événements</translation>
    </message>
    <message>
        <source>Add to the filters</source>
        <translation>Ajouter aux filtres</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>Montrer l’événement</translation>
    </message>
    <message>
        <source>Copy “{}”</source>
        <translation>Copier «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>in person</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation>en présence et en ligne</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: {n} of these people</source>
        <translation>{name}&#xa0;: {n} de ces personnes</translation>
    </message>
    <message>
        <source>{name}: {events}, met {n} of these people</source>
        <translation>{name}&#xa0;: {events}, a rencontré {n} de ces personnes</translation>
    </message>
    <message>
        <source>{person} speaks for {body}</source>
        <translation>{person} parle pour {body}</translation>
    </message>
    <message>
        <source>{one} and {other}: {events} together</source>
        <translation>{one} et {other}&#xa0;: {events} ensemble</translation>
    </message>
    <message>
        <source>Organisation </source>
        <translation>Organisation </translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>The arrow keys go along the lines to the neighbour on that side; Enter shows the events. Plus and minus make it larger and smaller, 0 shows all of it. The list beside holds the same.</source>
        <translation>Les flèches suivent les lignes jusqu’au voisin de ce côté&#xa0;; Entrée montre les événements. Plus et moins agrandissent et réduisent, 0 montre tout. La liste à côté contient la même chose.</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Network of speakers, {}</source>
        <translation>Réseau des intervenants, {}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Speakers who shared events</source>
        <translation>Intervenants aux mêmes événements</translation>
    </message>
    <message>
        <source>Click on somebody, or on a line between two.</source>
        <translation>Cliquez sur quelqu’un, ou sur une ligne entre deux.</translation>
    </message>
    <message>
        <source>People and organisations of the network</source>
        <translation>Personnes et organisations du réseau</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Montrer les événements</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Montrer tout (0)</translation>
    </message>
    <message>
        <source>Circles are people, larger with more events; squares are organisations.</source>
        <translation>Les cercles sont des personnes, plus grands avec plus d’événements&#xa0;; les carrés sont des organisations.</translation>
    </message>
    <message>
        <source>The thicker a line, the more events two shared.</source>
        <translation>Plus une ligne est épaisse, plus deux personnes ont d’événements en commun.</translation>
    </message>
    <message>
        <source>The {n} people with most events are shown, of {all}.</source>
        <translation>Les {n} personnes ayant le plus d’événements sont montrées, sur {all}.</translation>
    </message>
    <message>
        <source>Of {all} lines between them the {n} with most shared events are drawn.</source>
        <translation>Sur les {all} lignes entre elles, les {n} ayant le plus d’événements communs sont tracées.</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong in Event Browser itself, and what you did last may not have happened.</source>
        <translation>Une erreur est survenue dans Event Browser lui-même, et votre dernière action n’a peut-être pas eu lieu.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other readings</source>
        <translation>Autres lectures</translation>
    </message>
    <message>
        <source>Other readings (Down)</source>
        <translation>Autres lectures (Bas)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, small doubts</source>
        <translation>Prêt, doutes mineurs</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>No event found</source>
        <translation>Aucun événement trouvé</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque le même</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Waits for review already</source>
        <translation>Attend déjà d’être relu</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>OwnChanges</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OwnTopics</name>
    <message>
        <source>Deleted the topic “{}”.</source>
        <translation>Thème « {} » supprimé.</translation>
    </message>
    <message>
        <source>Change topic…	F2</source>
        <translation>Modifier le thème…	F2</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Del</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a command, speaker, topic or event</source>
        <translation>Aller à une commande, un intervenant, un thème ou un événement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing here is called that. {keys} searches what was said, too.</source>
        <translation>Rien ici ne porte ce nom. {keys} cherche aussi dans les propos.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Discours principal</translation>
    </message>
    <message>
        <source>Chief guest</source>
        <translation>Invité d’honneur</translation>
    </message>
    <message>
        <source>Opening remarks</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{value}, doubtful</source>
        <translation>{value}, douteux</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove this person (Del)</source>
        <translation>Retirer cette personne (Suppr)</translation>
    </message>
    <message>
        <source>Give this statement to another person</source>
        <translation>Donner cette déclaration à une autre personne</translation>
    </message>
    <message>
        <source>Remove this statement (Del)</source>
        <translation>Retirer cette déclaration (Suppr)</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personnes ({n})</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>What {name} said ({n})</source>
        <translation>Ce que {name} a dit ({n})</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who took part</source>
        <translation>Personnes qui ont participé</translation>
    </message>
    <message>
        <source>Select a name in the article and use it as a person, or add one by hand.</source>
        <translation>Sélectionnez un nom dans l’article et utilisez-le comme personne, ou ajoutez-en une à la main.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Trouver par nom</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>“{name}” could not be saved in {folder}: {why}. Choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré dans {folder}&#xa0;: {why}. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Feeds and data</source>
        <translation>Flux et données</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Autres types</translation>
    </message>
    <message>
        <source>{n} of other kinds ({names})</source>
        <translation>{n} d’autres types ({names})</translation>
    </message>
    <message>
        <source>{n} with the pictures and scripts of saved pages ({names})</source>
        <translation>{n} avec les images et scripts de pages enregistrées ({names})</translation>
    </message>
    <message>
        <source>{n}, not followed ({names})</source>
        <translation>{n}, non suivis ({names})</translation>
    </message>
    <message>
        <source>{n} with no file behind: devices, pipes, dead links ({names})</source>
        <translation>{n} sans fichier derrière&#xa0;: périphériques, tubes, liens morts ({names})</translation>
    </message>
    <message>
        <source>{n} that cannot be opened ({names})</source>
        <translation>{n} qui ne s’ouvrent pas ({names})</translation>
    </message>
    <message>
        <source>Left out of the folders: {what}</source>
        <translation>Laissé de côté dans les dossiers&#xa0;: {what}</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} dossiers</translation>
    </message>
    <message>
        <source>1 link to a folder</source>
        <translation>1 lien vers un dossier</translation>
    </message>
    <message>
        <source>{n} links to folders</source>
        <translation>{n} liens vers des dossiers</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The article was not seen to say this.</source>
        <translation>On n’a pas vu l’article le dire.</translation>
    </message>
    <message>
        <source>You gave this value.</source>
        <translation>Vous avez donné cette valeur.</translation>
    </message>
    <message>
        <source>You took this from the article.</source>
        <translation>Vous l’avez prise dans l’article.</translation>
    </message>
    <message>
        <source>The file says so of itself ({rule}).</source>
        <translation>Le fichier le dit de lui-même ({rule}).</translation>
    </message>
    <message>
        <source>Seen in the article by the rule {rule}.</source>
        <translation>Vu dans l’article par la règle {rule}.</translation>
    </message>
    <message>
        <source>{share} % sure</source>
        <translation>sûr à {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ProofBar</name>
    <message>
        <source>Go to a field to see where its value comes from.</source>
        <translation>Allez à un champ pour voir d’où vient sa valeur.</translation>
    </message>
    <message>
        <source>It is right (A)</source>
        <translation>C’est juste (A)</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation>Utiliser «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Clear (R)</source>
        <translation>Vider (R)</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>nobody any more</source>
        <translation>plus personne</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Choisir d’autres fichiers</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading on</source>
        <translation>La lecture continue</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>Lecture de {files}</translation>
    </message>
    <message>
        <source>Reading {files}, {n} of them done</source>
        <translation>Lecture de {files}, dont {n} faits</translation>
    </message>
    <message>
        <source>Paused after {n} of {files}</source>
        <translation>En pause après {n} sur {files}</translation>
    </message>
    <message>
        <source>{articles} read</source>
        <translation>{articles} lus</translation>
    </message>
    <message>
        <source>What was read is kept and can be reviewed; the rest stays in line.</source>
        <translation>Ce qui a été lu est gardé et peut être relu&#xa0;; le reste attend.</translation>
    </message>
    <message>
        <source>The first article is being read…</source>
        <translation>Lecture du premier article…</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>1 speaker in common</source>
        <translation>1 intervenant en commun</translation>
    </message>
    <message>
        <source>{n} speakers in common</source>
        <translation>{n} intervenants en commun</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>même organisateur</translation>
    </message>
    <message>
        <source>{n} hosts in common</source>
        <translation>{n} organisateurs en commun</translation>
    </message>
    <message>
        <source>1 topic in common</source>
        <translation>1 thème en commun</translation>
    </message>
    <message>
        <source>{n} topics in common</source>
        <translation>{n} thèmes en commun</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>Date non indiquée</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>Compte rendu d’événements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>The raised figures tell which source gives what.</source>
        <translation>Les chiffres en exposant disent quelle source donne quoi.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non indiquée</translation>
    </message>
    <message>
        <source>{line}. Source: {sources}.</source>
        <translation>{line}. Source&#xa0;: {sources}.</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} événements</translation>
    </message>
    <message>
        <source>{some} and others</source>
        <translation>{some} et d’autres</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>The rest waits; you find it again under Import</source>
        <translation>Le reste attend&#xa0;; vous le retrouverez sous Importer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take this article off the list (Del in the list)</source>
        <translation>Retirer cet article de la liste (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Doute précédent</translation>
    </message>
    <message>
        <source>Keep the articles listed as ready: those by whose doubts no event is missed or misplaced</source>
        <translation>Garder les articles rangés comme prêts : leurs doutes ne font manquer ni mal classer aucun événement</translation>
    </message>
    <message>
        <source>Go to the previous doubtful value</source>
        <translation>Aller à la valeur douteuse précédente</translation>
    </message>
    <message>
        <source>Go to the next doubtful value</source>
        <translation>Aller à la valeur douteuse suivante</translation>
    </message>
    <message>
        <source>Keep this article and go on to the next</source>
        <translation>Garder cet article et passer au suivant</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Doute suivant</translation>
    </message>
    <message>
        <source>Keep all ready</source>
        <translation>Garder tous les prêts</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Keep all ready ({n})</source>
        <translation>Garder tous les prêts ({n})</translation>
    </message>
    <message>
        <source>Keep article only</source>
        <translation>Garder l’article seul</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>1 doubt here</source>
        <translation>1 doute ici</translation>
    </message>
    <message>
        <source>{n} doubts here</source>
        <translation>{n} doutes ici</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No event was found in this article</source>
        <translation>Aucun événement n’a été trouvé dans cet article</translation>
    </message>
    <message>
        <source>If it reports one all the same, file it by hand; the article stays beside you.</source>
        <translation>S’il en relate un malgré tout, saisissez-le à la main&#xa0;; l’article reste à côté.</translation>
    </message>
    <message>
        <source>File it as an event anyway</source>
        <translation>Le saisir quand même comme événement</translation>
    </message>
    <message>
        <source>Discarded “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» écarté.</translation>
    </message>
    <message>
        <source>This article is in the library already. Import it again on purpose, or discard it.</source>
        <translation>Cet article est déjà dans la bibliothèque. Importez-le de nouveau exprès, ou écartez-le.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Never a person</source>
        <translation>Jamais une personne</translation>
    </message>
    <message>
        <source>Never a host</source>
        <translation>Jamais un organisateur</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Do not warn again</source>
        <translation>Ne plus avertir</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>How your library is kept safe</source>
        <translation>Comment votre bibliothèque est protégée</translation>
    </message>
    <message>
        <source>Every step can be undone</source>
        <translation>Chaque étape peut être annulée</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes back what was done last, also after a restart. Edit ▸ History… lists the last 300 steps with what each changed, and goes back or on to any of them.</source>
        <translation>Édition ▸ Annuler défait la dernière action, même après un redémarrage. Édition ▸ Historique… liste les 300 dernières étapes avec ce que chacune a changé, et va en arrière ou en avant jusqu’à n’importe laquelle.</translation>
    </message>
    <message>
        <source>What you delete goes to the trash</source>
        <translation>Ce que vous supprimez va à la corbeille</translation>
    </message>
    <message>
        <source>Edit ▸ Trash… restores deleted events for a year, whatever was done since.</source>
        <translation>Édition ▸ Corbeille… restaure les événements supprimés pendant un an, quoi qu’on ait fait depuis.</translation>
    </message>
    <message>
        <source>Backups are made by themselves</source>
        <translation>Les sauvegardes se font d’elles-mêmes</translation>
    </message>
    <message>
        <source>When you close the window, or once a day while it stays open, the library is copied if anything has changed, and the copy is checked. Of the last 12 days, 10 weeks and 9 months with backups, one each is kept. File ▸ Backups… lists them; you can look into one before you restore it, and restoring keeps what it replaces.</source>
        <translation>Quand vous fermez la fenêtre, ou une fois par jour tant qu’elle reste ouverte, la bibliothèque est copiée si quelque chose a changé, et la copie est vérifiée. Une sauvegarde est gardée pour chacun des 12 derniers jours, 10 dernières semaines et 9 derniers mois qui en ont. Fichier ▸ Sauvegardes… les liste&#xa0;; vous pouvez regarder dans l’une d’elles avant de la restaurer, et la restauration garde ce qu’elle remplace.</translation>
    </message>
    <message>
        <source>Where all this is</source>
        <translation>Où se trouve tout cela</translation>
    </message>
    <message>
        <source>The library, its backups and the files you imported are in {}. Copy that folder to another disk now and then: no backup beside the library survives the loss of the disk.</source>
        <translation>La bibliothèque, ses sauvegardes et les fichiers importés sont dans {}. Copiez ce dossier de temps en temps sur un autre disque&#xa0;: aucune sauvegarde à côté de la bibliothèque ne survit à la perte du disque.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Si quelque chose ne va pas</translation>
    </message>
    <message>
        <source>In a terminal, “eventbrowser check” looks the library over, “eventbrowser check --repair” saves what can be read of a damaged one, and “eventbrowser restore” puts back a backup.</source>
        <translation>Dans un terminal, «&#xa0;eventbrowser check&#xa0;» examine la bibliothèque, «&#xa0;eventbrowser check --repair&#xa0;» sauve ce qui est lisible d’une bibliothèque endommagée, et «&#xa0;eventbrowser restore&#xa0;» remet une sauvegarde en place.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>PNG picture (*{})</source>
        <translation>Image PNG (*{})</translation>
    </message>
    <message>
        <source>SVG drawing (*{})</source>
        <translation>Dessin SVG (*{})</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>«&#xa0;{}&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Name of this search:</source>
        <translation>Nom de cette recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>New name of this search:</source>
        <translation>Nouveau nom de cette recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Deleted the search “{}”.</source>
        <translation>Recherche «&#xa0;{}&#xa0;» supprimée.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A person needs a name; the old one was kept.</source>
        <translation>Une personne doit avoir un nom&#xa0;; l’ancien a été conservé.</translation>
    </message>
    <message>
        <source>An event needs a title; the old one was kept.</source>
        <translation>Un événement doit avoir un titre&#xa0;; l’ancien a été conservé.</translation>
    </message>
    <message>
        <source>Article {id} is not in the library; its import may have been undone.</source>
        <translation>L’article {id} n’est pas dans la bibliothèque&#xa0;; son importation a peut-être été annulée.</translation>
    </message>
    <message>
        <source>Cards sent with a mail or standing on a page are used when that is imported.</source>
        <translation>Les cartes jointes à un courriel ou placées sur une page servent quand on importe celui-ci ou celle-ci.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>Modifiez ses droits d’accès, ou copiez-le.</translation>
    </message>
    <message>
        <source>Choose a file that holds an article.</source>
        <translation>Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose the files in it, or import the whole folder.</source>
        <translation>Choisissez les fichiers qu’il contient, ou importez tout le dossier.</translation>
    </message>
    <message>
        <source>Close the file where it is open in another program, or choose another place.</source>
        <translation>Fermez le fichier s’il est ouvert dans un autre programme, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it instead.</source>
        <translation>Copiez plutôt le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>Create it or choose another place.</source>
        <translation>Créez-le ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>Téléchargez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Draft {id} cannot be read.</source>
        <translation>Le brouillon {id} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Draft {id} is no longer waiting: it was kept or discarded meanwhile.</source>
        <translation>Le brouillon {id} n’attend plus&#xa0;: il a été gardé ou écarté entre-temps.</translation>
    </message>
    <message>
        <source>Event Browser itself failed on it</source>
        <translation>Event Browser a lui-même échoué à le lire</translation>
    </message>
    <message>
        <source>Event Browser reads {kinds}.</source>
        <translation>Event Browser lit {kinds}.</translation>
    </message>
    <message>
        <source>Event {id} is not in the library; it may have been deleted or undone.</source>
        <translation>L’événement {id} n’est pas dans la bibliothèque&#xa0;; il a peut-être été supprimé ou annulé.</translation>
    </message>
    <message>
        <source>Export the event again and import that file.</source>
        <translation>Exportez l’événement de nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>Fact {id} is not in the library; it may have been forgotten or undone.</source>
        <translation>La leçon {id} n’est pas dans la bibliothèque&#xa0;; elle a peut-être été oubliée ou annulée.</translation>
    </message>
    <message>
        <source>If its text is in an attachment, save that and import it.</source>
        <translation>Si son texte est dans une pièce jointe, enregistrez-la et importez-la.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Import the page it comes from.</source>
        <translation>Importez la page dont il provient.</translation>
    </message>
    <message>
        <source>It belongs to a further event of the article</source>
        <translation>Elle appartient à un autre événement de l’article</translation>
    </message>
    <message>
        <source>It holds a post</source>
        <translation>La valeur contient une fonction</translation>
    </message>
    <message>
        <source>It holds words in small letters, unlike a name</source>
        <translation>Elle contient des mots en minuscules, contrairement à un nom</translation>
    </message>
    <message>
        <source>It is a single word, and no institution is named</source>
        <translation>C’est un seul mot, et aucune institution n’est nommée</translation>
    </message>
    <message>
        <source>It is held at a place and nothing speaks of a link</source>
        <translation>Il se tient en un lieu et rien ne parle d’un lien</translation>
    </message>
    <message>
        <source>It is held there and nobody else is named as host</source>
        <translation>Il s’y tient et personne d’autre n’est nommé comme organisateur</translation>
    </message>
    <message>
        <source>It is said to hold the event</source>
        <translation>Il est dit qu’il organise l’événement</translation>
    </message>
    <message>
        <source>It is very long</source>
        <translation>La valeur est très longue</translation>
    </message>
    <message>
        <source>It is very short</source>
        <translation>La valeur est très courte</translation>
    </message>
    <message>
        <source>It lies after the article, which tells of what is over</source>
        <translation>Le jour est postérieur à l’article, qui parle de ce qui est passé</translation>
    </message>
    <message>
        <source>It lists speakers and a moderator</source>
        <translation>L’article énumère des intervenants et un modérateur</translation>
    </message>
    <message>
        <source>It may be a greeting or thanks</source>
        <translation>C’est peut-être un salut ou un remerciement</translation>
    </message>
    <message>
        <source>It may be a post</source>
        <translation>C’est peut-être une fonction</translation>
    </message>
    <message>
        <source>It may be about the event itself</source>
        <translation>La phrase parle peut-être de l’événement lui-même</translation>
    </message>
    <message>
        <source>It may be two in one</source>
        <translation>Ce sont peut-être deux valeurs en une</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>Il a peut-être été déplacé&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It may have been said by several</source>
        <translation>Plusieurs personnes l’ont peut-être dit</translation>
    </message>
    <message>
        <source>It may hold the name of an institution</source>
        <translation>La valeur contient peut-être le nom d’une institution</translation>
    </message>
    <message>
        <source>It may tell of another time</source>
        <translation>La phrase parle peut-être d’un autre moment</translation>
    </message>
    <message>
        <source>It may tell of what was done before</source>
        <translation>La phrase parle peut-être de ce qui a été fait avant</translation>
    </message>
    <message>
        <source>It signs the announcement</source>
        <translation>Il signe l’annonce</translation>
    </message>
    <message>
        <source>It speaks of {words}</source>
        <translation>Il y est question de {words}</translation>
    </message>
    <message>
        <source>It sponsors the event</source>
        <translation>Il parraine l’événement</translation>
    </message>
    <message>
        <source>It stands away from the name</source>
        <translation>Elle se trouve loin du nom</translation>
    </message>
    <message>
        <source>It stands before the name</source>
        <translation>Elle se trouve devant le nom</translation>
    </message>
    <message>
        <source>It tells only that the person spoke</source>
        <translation>La phrase dit seulement que la personne a parlé</translation>
    </message>
    <message>
        <source>Its commonest words are of this language</source>
        <translation>Ses mots les plus fréquents sont de cette langue</translation>
    </message>
    <message>
        <source>Its officer welcomes the guests</source>
        <translation>Un de ses responsables accueille les invités</translation>
    </message>
    <message>
        <source>Its statement tells of the event</source>
        <translation>Son communiqué parle de l’événement</translation>
    </message>
    <message>
        <source>Little around it tells that it is a name</source>
        <translation>Peu de choses alentour indiquent que c’est un nom</translation>
    </message>
    <message>
        <source>Little tells that this is a name</source>
        <translation>Peu de choses indiquent que c’est un nom</translation>
    </message>
    <message>
        <source>Make room on it or choose another place.</source>
        <translation>Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>No backup was made, since the copy is not as the library is: {fault} Try again.</source>
        <translation>Aucune sauvegarde n’a été faite, car la copie diffère de la bibliothèque&#xa0;: {fault} Réessayez.</translation>
    </message>
    <message>
        <source>No backup was made, since the copy was not sound: {fault}</source>
        <translation>Aucune sauvegarde n’a été faite, car la copie n’était pas saine&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>No backup was made, since the file library.db is not a library of Event Browser.</source>
        <translation>Aucune sauvegarde n’a été faite, car le fichier library.db n’est pas une bibliothèque d’Event Browser.</translation>
    </message>
    <message>
        <source>No backup was made, since too many were made in this second. Try again.</source>
        <translation>Aucune sauvegarde n’a été faite, car trop ont été faites dans cette seconde. Réessayez.</translation>
    </message>
    <message>
        <source>No day is named; {day} is the day of the report</source>
        <translation>Aucun jour n’est nommé&#xa0;; le {day} est le jour du compte rendu</translation>
    </message>
    <message>
        <source>No verb tells that something was said</source>
        <translation>Aucun verbe ne dit que quelque chose a été dit</translation>
    </message>
    <message>
        <source>No word in it tells of an institute or the like</source>
        <translation>Aucun mot n’y désigne un institut ou un organisme semblable</translation>
    </message>
    <message>
        <source>Nothing but the name stands in the list</source>
        <translation>La liste ne donne que le nom</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged library. Put back a backup; nothing was changed.</source>
        <translation>Rien n’a pu être lu de la bibliothèque endommagée. Restaurez une sauvegarde&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing else is told of this person</source>
        <translation>Rien d’autre n’est dit de cette personne</translation>
    </message>
    <message>
        <source>Of {table}, up to {n} records could not be read.</source>
        <translation>De {table}, jusqu’à {n} enregistrements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>One sentence alone tells of this part</source>
        <translation>Une seule phrase parle de ce rôle</translation>
    </message>
    <message>
        <source>Only a post before the name tells who it is</source>
        <translation>Seule une fonction devant le nom dit qui c’est</translation>
    </message>
    <message>
        <source>Only the post before it tells that it is a name</source>
        <translation>Seule la fonction qui précède dit que c’est un nom</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>Open it in a text editor and save it again as UTF-8.</source>
        <translation>Ouvrez-le dans un éditeur de texte et enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it with the password, save or print it without one, and import that.</source>
        <translation>Ouvrez-le avec le mot de passe, enregistrez-le ou imprimez-le sans, et importez le résultat.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and import the saved page.</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la et importez la page enregistrée.</translation>
    </message>
    <message>
        <source>Person {id} is not in the library; the import may have been undone.</source>
        <translation>La personne {id} n’est pas dans la bibliothèque&#xa0;; l’importation a peut-être été annulée.</translation>
    </message>
    <message>
        <source>Please report it with the file; pasting the article&apos;s text may work.</source>
        <translation>Merci de le signaler en joignant le fichier&#xa0;; coller le texte de l’article peut fonctionner.</translation>
    </message>
    <message>
        <source>Print it to a new PDF or recognise its text (OCR), and import that.</source>
        <translation>Imprimez-le dans un nouveau PDF ou reconnaissez son texte (OCR), et importez le résultat.</translation>
    </message>
    <message>
        <source>Put it back and import it again.</source>
        <translation>Remettez-le en place et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Row {id} of {table} has no {column} that can be read.</source>
        <translation>La ligne {id} de {table} n’a pas de {column} lisible.</translation>
    </message>
    <message>
        <source>Row {id} of {table} points to a row of {parent} that is not there.</source>
        <translation>La ligne {id} de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>Enregistrez une copie sans le mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Save it as .docx, .pdf or .txt and import that.</source>
        <translation>Enregistrez-le en .docx, .pdf ou .txt et importez le résultat.</translation>
    </message>
    <message>
        <source>Save it as .pdf and import that.</source>
        <translation>Enregistrez-le en .pdf et importez le résultat.</translation>
    </message>
    <message>
        <source>Save its text as .pdf and import that.</source>
        <translation>Enregistrez son texte en .pdf et importez le résultat.</translation>
    </message>
    <message>
        <source>Save its text as .txt and import that.</source>
        <translation>Enregistrez son texte en .txt et importez le résultat.</translation>
    </message>
    <message>
        <source>Save the article again and import the new file.</source>
        <translation>Enregistrez de nouveau l’article et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Save the article alone, without pictures, and import that.</source>
        <translation>Enregistrez l’article seul, sans images, et importez-le.</translation>
    </message>
    <message>
        <source>Save the pages about the event alone and import those.</source>
        <translation>Enregistrez seulement les pages sur l’événement et importez-les.</translation>
    </message>
    <message>
        <source>Some leave this form of address out</source>
        <translation>Certains omettent ce titre de civilité</translation>
    </message>
    <message>
        <source>Somebody took part over a link</source>
        <translation>Quelqu’un a participé par un lien</translation>
    </message>
    <message>
        <source>Split it and import the parts about events.</source>
        <translation>Divisez-le et importez les parties sur des événements.</translation>
    </message>
    <message>
        <source>Statement {id} differs from the words of its article {source}.</source>
        <translation>La déclaration {id} diffère des mots de son article {source}.</translation>
    </message>
    <message>
        <source>Text within pictures needs text recognition (OCR) first: save its result as .txt or .pdf.</source>
        <translation>Le texte dans des images demande d’abord une reconnaissance de texte (OCR)&#xa0;: enregistrez son résultat en .txt ou .pdf.</translation>
    </message>
    <message>
        <source>The announcement begins with it</source>
        <translation>L’annonce commence par lui</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of Event Browser. Install that version.</source>
        <translation>L’archive a été écrite par une version plus récente d’Event Browser. Installez cette version.</translation>
    </message>
    <message>
        <source>The archive&apos;s library has no room on this disk. Make room, or name a folder on another.</source>
        <translation>La bibliothèque de l’archive n’a pas assez de place sur ce disque. Libérez de la place, ou indiquez un dossier sur un autre.</translation>
    </message>
    <message>
        <source>The article gives one word of the name only</source>
        <translation>L’article ne donne qu’un mot du nom</translation>
    </message>
    <message>
        <source>The article is dated from here</source>
        <translation>L’article est daté d’ici</translation>
    </message>
    <message>
        <source>The article names other cities too</source>
        <translation>L’article nomme aussi d’autres villes</translation>
    </message>
    <message>
        <source>The article names other days too</source>
        <translation>L’article nomme aussi d’autres jours</translation>
    </message>
    <message>
        <source>The article speaks of several days</source>
        <translation>L’article parle de plusieurs jours</translation>
    </message>
    <message>
        <source>The article spells out “{short}” so</source>
        <translation>L’article développe ainsi «&#xa0;{short}&#xa0;»</translation>
    </message>
    <message>
        <source>The article tells what this person said, and no other part</source>
        <translation>L’article dit ce que cette personne a déclaré, sans autre rôle</translation>
    </message>
    <message>
        <source>The backup {name} was made by an older version of Event Browser. Restore it to look into it; what is there now is kept as a backup, too.</source>
        <translation>La sauvegarde {name} a été faite par une version plus ancienne d’Event Browser. Restaurez-la pour la consulter&#xa0;; ce qui est là maintenant est aussi conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged itself; choose another. {fault}</source>
        <translation>La sauvegarde «&#xa0;{name}&#xa0;» est elle-même endommagée&#xa0;; choisissez-en une autre. {fault}</translation>
    </message>
    <message>
        <source>The body named most often</source>
        <translation>L’organisme nommé le plus souvent</translation>
    </message>
    <message>
        <source>The capital of {country}</source>
        <translation>La capitale&#xa0;: {country}</translation>
    </message>
    <message>
        <source>The capital of {country}, which the article is about</source>
        <translation>La capitale du pays dont parle l’article&#xa0;: {country}</translation>
    </message>
    <message>
        <source>The event is called by its name</source>
        <translation>L’événement porte son nom</translation>
    </message>
    <message>
        <source>The file library.db in {folder} is not a library of Event Browser. Move it away, or open a library in another folder.</source>
        <translation>Le fichier library.db dans {folder} n’est pas une bibliothèque d’Event Browser. Déplacez-le, ou ouvrez une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file library.db is damaged: {reason}.</source>
        <translation>Le fichier library.db est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file states it: {where}</source>
        <translation>Le fichier l’indique&#xa0;: {where}</translation>
    </message>
    <message>
        <source>The file {path} is a database of another program. Move it away, or open a library in another folder.</source>
        <translation>Le fichier {path} est une base de données d’un autre programme. Déplacez-le, ou ouvrez une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The headline names the kind of event before it</source>
        <translation>Le titre de l’article donne le type d’événement juste avant</translation>
    </message>
    <message>
        <source>The headline, no title being named</source>
        <translation>Le titre de l’article, faute d’un titre nommé</translation>
    </message>
    <message>
        <source>The library in {folder} can only be read, since nothing can be written there. You can look, search and export; to change something, give yourself the right to write, or copy the folder and open the copy.</source>
        <translation>La bibliothèque dans {folder} ne peut qu’être lue, car rien ne peut y être écrit. Vous pouvez consulter, chercher et exporter&#xa0;; pour modifier quelque chose, donnez-vous le droit d’écrire, ou copiez le dossier et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: its file library.db cannot be opened. See that the folder is there and that you may write to it.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être ouverte&#xa0;: son fichier library.db ne peut pas être ouvert. Vérifiez que le dossier est là et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: you have no right to it. Give yourself that right, or open a library in another folder.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être ouverte&#xa0;: vous n’y avez pas droit. Donnez-vous ce droit, ou ouvrez une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: you have no right to write there. Give yourself that right, or open a library in another folder.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être ouverte&#xa0;: vous n’avez pas le droit d’y écrire. Donnez-vous ce droit, ou ouvrez une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be read or written: the disk reports an error. See that the disk is there and sound, and try again.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être lue ou écrite&#xa0;: le disque signale une erreur. Vérifiez que le disque est là et en bon état, et réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be used: {reason}. See that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être utilisée&#xa0;: {reason}. Vérifiez que le dossier est là, que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written: the disk is full. Nothing was lost; make room and try again.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être écrite&#xa0;: le disque est plein. Rien n’est perdu&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written: you have no right to write there. Give yourself that right, or open a library in another folder.</source>
        <translation>La bibliothèque dans {folder} n’a pas pu être écrite&#xa0;: vous n’avez pas le droit d’y écrire. Donnez-vous ce droit, ou ouvrez une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The library in {folder} is being written by another program. Wait until that has ended and try again.</source>
        <translation>La bibliothèque dans {folder} est en cours d’écriture par un autre programme. Attendez qu’il ait fini et réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Put back a backup with “eventbrowser restore”, or save what can be saved with “eventbrowser check --repair”; both keep the damaged file.</source>
        <translation>La bibliothèque dans {folder} est endommagée. Restaurez une sauvegarde avec «&#xa0;eventbrowser restore&#xa0;», ou sauvez ce qui peut l’être avec «&#xa0;eventbrowser check --repair&#xa0;»&#xa0;; les deux conservent le fichier endommagé.</translation>
    </message>
    <message>
        <source>The library in {folder} is of an older version of Event Browser and must be brought up to date, but nothing can be written there. Copy the folder to a place where you may write, and open the copy.</source>
        <translation>La bibliothèque dans {folder} est d’une version plus ancienne d’Event Browser et doit être mise à jour, mais rien ne peut y être écrit. Copiez le dossier à un endroit où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in another window or program. Close it and try again.</source>
        <translation>La bibliothèque dans {folder} est ouverte dans une autre fenêtre ou un autre programme. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} was not closed properly, and nothing can be written there to mend that. Copy the folder to a place where you may write, and open the copy.</source>
        <translation>La bibliothèque dans {folder} n’a pas été fermée correctement, et rien ne peut y être écrit pour y remédier. Copiez le dossier à un endroit où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The library in {folder} was written by a newer version of Event Browser. Install that version, or open a library in another folder; nothing was changed.</source>
        <translation>La bibliothèque dans {folder} a été écrite par une version plus récente d’Event Browser. Installez cette version, ou ouvrez une bibliothèque dans un autre dossier&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The name may go on</source>
        <translation>Le nom continue peut-être</translation>
    </message>
    <message>
        <source>The original of {name} is missing: {path}.</source>
        <translation>L’original de {name} manque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The original of {name} was altered: {path}.</source>
        <translation>L’original de {name} a été modifié&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The original {path} is missing, and so it is in the archive.</source>
        <translation>L’original {path} manque, et il manque donc dans l’archive.</translation>
    </message>
    <message>
        <source>The other topic is not there any more; it may have been deleted or undone.</source>
        <translation>L’autre thème n’est plus là ; il a peut-être été supprimé ou annulé.</translation>
    </message>
    <message>
        <source>The page announces the event under this headline</source>
        <translation>La page annonce l’événement sous ce titre</translation>
    </message>
    <message>
        <source>The page announces the event under this line</source>
        <translation>La page annonce l’événement sous cette ligne</translation>
    </message>
    <message>
        <source>The page is this institute&apos;s own</source>
        <translation>La page est celle de cet institut</translation>
    </message>
    <message>
        <source>The person may only be named beside another</source>
        <translation>La personne n’est peut-être nommée qu’à côté d’une autre</translation>
    </message>
    <message>
        <source>The person spoke of the event before it took place</source>
        <translation>La personne a parlé de l’événement avant qu’il ait lieu</translation>
    </message>
    <message>
        <source>The search index does not agree with the events ({reason}).</source>
        <translation>L’index de recherche ne concorde pas avec les événements ({reason}).</translation>
    </message>
    <message>
        <source>The sentence may be about another event</source>
        <translation>La phrase parle peut-être d’un autre événement</translation>
    </message>
    <message>
        <source>The watched folder {folder} is gone. Articles are read from it again once it is back.</source>
        <translation>Le dossier surveillé {folder} a disparu. Ses articles seront lus de nouveau dès son retour.</translation>
    </message>
    <message>
        <source>The words around it say little</source>
        <translation>Les mots alentour disent peu de chose</translation>
    </message>
    <message>
        <source>The words behind it may belong to it</source>
        <translation>Les mots qui suivent en font peut-être partie</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already; choose another name.</source>
        <translation>Il y a déjà une collection «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a topic “{label}” already; choose another name.</source>
        <translation>Il y a déjà un thème « {label} » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no backup “{name}” of the library in {folder}. “backup --list” lists them.</source>
        <translation>Il n’y a pas de sauvegarde «&#xa0;{name}&#xa0;» de la bibliothèque dans {folder}. «&#xa0;backup --list&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>There is no import to go on with: the last one came to its end.</source>
        <translation>Il n’y a pas d’importation à poursuivre&#xa0;: la dernière est arrivée à son terme.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is something in {folder} already. Name another folder for the archive&apos;s library.</source>
        <translation>Il y a déjà quelque chose dans {folder}. Indiquez un autre dossier pour la bibliothèque de l’archive.</translation>
    </message>
    <message>
        <source>This collection is not there any more; it may have been deleted or undone.</source>
        <translation>Cette collection n’existe plus&#xa0;; elle a peut-être été supprimée ou annulée.</translation>
    </message>
    <message>
        <source>This event can no longer be restored, since another program has taken away what belongs to it. Nothing was changed now; a backup may still have it.</source>
        <translation>Cet événement ne peut plus être restauré, car un autre programme a enlevé ce qui en fait partie. Rien n’a été modifié&#xa0;; une sauvegarde l’a peut-être encore.</translation>
    </message>
    <message>
        <source>This event is no longer in the trash; it may have been restored already.</source>
        <translation>Cet événement n’est plus dans la corbeille&#xa0;; il a peut-être déjà été restauré.</translation>
    </message>
    <message>
        <source>This is a backup, and can only be read. Restore it to go on from there.</source>
        <translation>Ceci est une sauvegarde, qui ne peut qu’être lue. Restaurez-la pour continuer à partir d’elle.</translation>
    </message>
    <message>
        <source>This library lies in a folder of {service}, which may copy its file while it is written and so damage it. Close the program, move the library&apos;s folder to a place that is not synchronised, and open it there; to have it on another machine, copy backups or an archive.</source>
        <translation>Cette bibliothèque se trouve dans un dossier de {service}, qui peut copier son fichier pendant qu’il est écrit et ainsi l’endommager. Fermez le programme, déplacez le dossier de la bibliothèque à un endroit qui n’est pas synchronisé, et ouvrez-la là&#xa0;; pour l’avoir sur une autre machine, copiez des sauvegardes ou une archive.</translation>
    </message>
    <message>
        <source>This name is not linked to another person, so there is nothing to separate.</source>
        <translation>Ce nom n’est pas lié à une autre personne&#xa0;; il n’y a donc rien à séparer.</translation>
    </message>
    <message>
        <source>This person&apos;s part in the event is not in the library; it may have been deleted or undone.</source>
        <translation>Le rôle de cette personne dans l’événement n’est pas dans la bibliothèque&#xa0;; il a peut-être été supprimé ou annulé.</translation>
    </message>
    <message>
        <source>This saved search is not there any more; it may have been deleted or undone.</source>
        <translation>Cette recherche enregistrée n’existe plus&#xa0;; elle a peut-être été supprimée ou annulée.</translation>
    </message>
    <message>
        <source>This statement is not in the event any more; it may have been deleted or undone.</source>
        <translation>Cette déclaration n’est plus dans l’événement&#xa0;; elle a peut-être été supprimée ou annulée.</translation>
    </message>
    <message>
        <source>This step can no longer be redone.</source>
        <translation>Cette étape ne peut plus être rétablie.</translation>
    </message>
    <message>
        <source>This step can no longer be undone or redone, since another program has changed the library meanwhile. Nothing was changed now.</source>
        <translation>Cette étape ne peut plus être annulée ni rétablie, car un autre programme a modifié la bibliothèque entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step is forgotten; what it did stays done.</source>
        <translation>Cette étape est oubliée&#xa0;; ce qu’elle a fait reste fait.</translation>
    </message>
    <message>
        <source>This step was undone meanwhile, or is forgotten.</source>
        <translation>Cette étape a été annulée entre-temps, ou est oubliée.</translation>
    </message>
    <message>
        <source>This topic is not there any more; it may have been deleted or undone.</source>
        <translation>Ce thème n’est plus là ; il a peut-être été supprimé ou annulé.</translation>
    </message>
    <message>
        <source>Unpack it and import the articles in it.</source>
        <translation>Décompressez-la et importez les articles qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it and import them in portions.</source>
        <translation>Décompressez-la et importez-les par portions.</translation>
    </message>
    <message>
        <source>Unpack it and look what it holds.</source>
        <translation>Décompressez-la et regardez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the articles in it.</source>
        <translation>Décompressez-la vous-même et importez les articles qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it yourself.</source>
        <translation>Décompressez-la vous-même.</translation>
    </message>
    <message>
        <source>What follows it does not look like an institution</source>
        <translation>Ce qui suit ne ressemble pas à une institution</translation>
    </message>
    <message>
        <source>Whether the person took part is doubtful</source>
        <translation>Il est douteux que la personne ait participé</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>a record does not fit ({reason})</source>
        <translation>un enregistrement ne convient pas ({reason})</translation>
    </message>
    <message>
        <source>a record is too long</source>
        <translation>un enregistrement est trop long</translation>
    </message>
    <message>
        <source>a record of {name} has a value that is none</source>
        <translation>un enregistrement de {name} a une valeur qui n’en est pas une</translation>
    </message>
    <message>
        <source>a record of {name} has other fields than those of its version</source>
        <translation>un enregistrement de {name} a d’autres champs que ceux de sa version</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>address noted by the browser</source>
        <translation>adresse notée par le navigateur</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>calendrier, {name}</translation>
    </message>
    <message>
        <source>contact card {key}</source>
        <translation>carte de contact, {key}</translation>
    </message>
    <message>
        <source>day and month could be the other way round, {day}</source>
        <translation>jour et mois pourraient être inversés, {day}</translation>
    </message>
    <message>
        <source>document property author</source>
        <translation>propriété du document, auteur</translation>
    </message>
    <message>
        <source>document property created</source>
        <translation>propriété du document, date de création</translation>
    </message>
    <message>
        <source>document property title</source>
        <translation>propriété du document, titre</translation>
    </message>
    <message>
        <source>e-book date</source>
        <translation>date du livre numérique</translation>
    </message>
    <message>
        <source>e-book {name}</source>
        <translation>livre numérique, {name}</translation>
    </message>
    <message>
        <source>forwarded mail, Date</source>
        <translation>courriel transféré, Date</translation>
    </message>
    <message>
        <source>forwarded mail, From</source>
        <translation>courriel transféré, From</translation>
    </message>
    <message>
        <source>forwarded mail, Subject</source>
        <translation>courriel transféré, Subject</translation>
    </message>
    <message>
        <source>front matter {key}</source>
        <translation>en-tête du fichier, {key}</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>intertitre de la page</translation>
    </message>
    <message>
        <source>it changed while it was imported</source>
        <translation>il a changé pendant son importation</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>elle n’a pas de manifeste</translation>
    </message>
    <message>
        <source>it has two files of one name</source>
        <translation>elle a deux fichiers du même nom</translation>
    </message>
    <message>
        <source>it has {n} pages, more than the {most} an article may have</source>
        <translation>il a {n} pages, plus que les {most} qu’un article peut avoir</translation>
    </message>
    <message>
        <source>it holds binary data, not text</source>
        <translation>il contient des données binaires, pas du texte</translation>
    </message>
    <message>
        <source>it holds more than {most} files</source>
        <translation>elle contient plus de {most} fichiers</translation>
    </message>
    <message>
        <source>it is a Word file of the old kind (.doc)</source>
        <translation>c’est un fichier Word de l’ancien type (.doc)</translation>
    </message>
    <message>
        <source>it is a compressed archive</source>
        <translation>c’est une archive compressée</translation>
    </message>
    <message>
        <source>it is a contact card, which tells of no event</source>
        <translation>c’est une carte de contact, qui ne parle d’aucun événement</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>c’est une image</translation>
    </message>
    <message>
        <source>it is a picture or a recording</source>
        <translation>c’est une image ou un enregistrement</translation>
    </message>
    <message>
        <source>it is a set of slides</source>
        <translation>c’est une présentation</translation>
    </message>
    <message>
        <source>it is a spreadsheet</source>
        <translation>c’est une feuille de calcul</translation>
    </message>
    <message>
        <source>it is a spreadsheet, a drawing or slides</source>
        <translation>c’est une feuille de calcul, un dessin ou une présentation</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>c’est une archive zip</translation>
    </message>
    <message>
        <source>it is an Office file of the old kind</source>
        <translation>c’est un fichier Office de l’ancien type</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>il est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it is locked, or packed in another way</source>
        <translation>elle est verrouillée, ou compressée autrement</translation>
    </message>
    <message>
        <source>it is only a link to {address}, and nothing is fetched from the web unasked</source>
        <translation>ce n’est qu’un lien vers {address}, et rien n’est cherché sur le web sans demande</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it needs more memory than a file may take</source>
        <translation>il demande plus de mémoire qu’un fichier ne peut en prendre</translation>
    </message>
    <message>
        <source>it was not read within {n} seconds</source>
        <translation>il n’a pas été lu en {n} secondes</translation>
    </message>
    <message>
        <source>it went away while it was imported</source>
        <translation>il a disparu pendant son importation</translation>
    </message>
    <message>
        <source>it would unpack to an unreasonable size</source>
        <translation>sa décompression atteindrait une taille déraisonnable</translation>
    </message>
    <message>
        <source>its characters are in an encoding that could not be told</source>
        <translation>ses caractères sont dans un codage qui n’a pas pu être reconnu</translation>
    </message>
    <message>
        <source>its files are not those of its manifest</source>
        <translation>ses fichiers ne sont pas ceux de son manifeste</translation>
    </message>
    <message>
        <source>its letters are stored without their meaning</source>
        <translation>ses lettres sont enregistrées sans leur signification</translation>
    </message>
    <message>
        <source>its manifest does not tell its files</source>
        <translation>son manifeste n’indique pas ses fichiers</translation>
    </message>
    <message>
        <source>its manifest does not tell its version</source>
        <translation>son manifeste n’indique pas sa version</translation>
    </message>
    <message>
        <source>its manifest does not tell the ids given</source>
        <translation>son manifeste n’indique pas les identifiants attribués</translation>
    </message>
    <message>
        <source>its manifest is of something else</source>
        <translation>son manifeste est celui d’autre chose</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its pages are pictures without text</source>
        <translation>ses pages sont des images sans texte</translation>
    </message>
    <message>
        <source>its tables are not those of its version</source>
        <translation>ses tables ne sont pas celles de sa version</translation>
    </message>
    <message>
        <source>its text has {n} characters, more than the {most} an article may have</source>
        <translation>son texte a {n} caractères, plus que les {most} qu’un article peut avoir</translation>
    </message>
    <message>
        <source>mail header Date</source>
        <translation>en-tête du courriel, Date</translation>
    </message>
    <message>
        <source>mail header From</source>
        <translation>en-tête du courriel, From</translation>
    </message>
    <message>
        <source>mail header Organization</source>
        <translation>en-tête du courriel, Organization</translation>
    </message>
    <message>
        <source>mail header Subject</source>
        <translation>en-tête du courriel, Subject</translation>
    </message>
    <message>
        <source>more than {most} archives lie within one another</source>
        <translation>plus de {most} archives sont emboîtées</translation>
    </message>
    <message>
        <source>no schema.org article or event is described in it</source>
        <translation>aucun article ni événement schema.org n’y est décrit</translation>
    </message>
    <message>
        <source>only about that day is meant</source>
        <translation>seul un jour approximatif est donné</translation>
    </message>
    <message>
        <source>page foot</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>reading it made the reader crash, so the file is probably damaged</source>
        <translation>sa lecture a fait planter le lecteur, donc le fichier est sans doute endommagé</translation>
    </message>
    <message>
        <source>text, web pages, PDF, Word, OpenDocument, RTF, EPUB, mails, calendars, feeds and archives of these</source>
        <translation>textes, pages web, PDF, Word, OpenDocument, RTF, EPUB, courriels, calendriers, flux et archives de ceux-ci</translation>
    </message>
    <message>
        <source>the article&apos;s text is not in it</source>
        <translation>le texte de l’article n’y est pas</translation>
    </message>
    <message>
        <source>the book holds no text of its own</source>
        <translation>le livre ne contient pas de texte propre</translation>
    </message>
    <message>
        <source>the calendar holds no appointment</source>
        <translation>le calendrier ne contient aucun rendez-vous</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>l’en-tête daté de l’article</translation>
    </message>
    <message>
        <source>the day of publication</source>
        <translation>le jour de publication</translation>
    </message>
    <message>
        <source>the day on which the file was made</source>
        <translation>le jour où le fichier a été créé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the event in it has neither a name nor a day</source>
        <translation>l’événement qu’il contient n’a ni nom ni jour</translation>
    </message>
    <message>
        <source>the folder {folder} can only be read</source>
        <translation>le dossier {folder} ne peut qu’être lu</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <source>the mail holds no text of its own</source>
        <translation>le courriel ne contient pas de texte propre</translation>
    </message>
    <message>
        <source>the page holds no text of its own</source>
        <translation>la page ne contient pas de texte propre</translation>
    </message>
    <message>
        <source>the page is too large</source>
        <translation>la page est trop grande</translation>
    </message>
    <message>
        <source>the site answers “{code} {reason}”</source>
        <translation>le site répond «&#xa0;{code} {reason}&#xa0;»</translation>
    </message>
    <message>
        <source>the system reports “{reason}”</source>
        <translation>le système signale «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>the year is that of the article</source>
        <translation>l’année est celle de l’article</translation>
    </message>
    <message>
        <source>there is no article in it</source>
        <translation>il n’y a pas d’article dedans</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il n’y a pas de texte dedans</translation>
    </message>
    <message>
        <source>time of publication on the page</source>
        <translation>date de publication sur la page</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>titre de la page</translation>
    </message>
    <message>
        <source>waits for your review</source>
        <translation>attend votre relecture</translation>
    </message>
    <message>
        <source>waits for your review already</source>
        <translation>attend déjà votre relecture</translation>
    </message>
    <message>
        <source>writing it is not allowed</source>
        <translation>il n’est pas permis de l’écrire</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>{address} could not be fetched: it has more than {size} MB. {remedy}</source>
        <translation>{address} n’a pas pu être cherché&#xa0;: il y a plus de {size} Mo. {remedy}</translation>
    </message>
    <message>
        <source>{address} could not be fetched: {why}. {remedy}</source>
        <translation>{address} n’a pas pu être cherché&#xa0;: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{address} is not the address of a web page.</source>
        <translation>{address} n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>{city} is in {country}</source>
        <translation>{city} se trouve dans ce pays&#xa0;: {country}</translation>
    </message>
    <message>
        <source>{day} is not a {weekday}</source>
        <translation>le {day} n’est pas un {weekday}</translation>
    </message>
    <message>
        <source>{day}, from “{said}”</source>
        <translation>{day}, d’après «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>{day}, from “{said}” and {source}</source>
        <translation>{day}, d’après «&#xa0;{said}&#xa0;» et {source}</translation>
    </message>
    <message>
        <source>{day}, from “{said}”; {reason}</source>
        <translation>{day}, d’après «&#xa0;{said}&#xa0;»&#xa0;; {reason}</translation>
    </message>
    <message>
        <source>{fact}, learned from your correction of “{source}” on {day}</source>
        <translation>{fact}, appris de votre correction de «&#xa0;{source}&#xa0;» le {day}</translation>
    </message>
    <message>
        <source>{folder} cannot hold a library: there is a file of that name. Choose another folder.</source>
        <translation>{folder} ne peut pas contenir de bibliothèque&#xa0;: un fichier porte ce nom. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} is not a folder</source>
        <translation>{folder} n’est pas un dossier</translation>
    </message>
    <message>
        <source>{name} could not be read: {why}. {remedy}</source>
        <translation>{name} n’a pas pu être lu&#xa0;: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{name} does not belong in it</source>
        <translation>{name} n’y a pas sa place</translation>
    </message>
    <message>
        <source>{name} has not the size its manifest tells</source>
        <translation>{name} n’a pas la taille qu’indique le manifeste</translation>
    </message>
    <message>
        <source>{name} is no sound archive of a library: {reason}. Nothing was kept of it.</source>
        <translation>{name} n’est pas une archive saine d’une bibliothèque&#xa0;: {reason}. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>{name} was altered</source>
        <translation>{name} a été modifié</translation>
    </message>
    <message>
        <source>{name} was not written: files of kind “{ending}” are not known. Use one of {known}.</source>
        <translation>{name} n’a pas été écrit&#xa0;: les fichiers du type «&#xa0;{ending}&#xa0;» ne sont pas connus. Utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>{name} was not written: its name has no ending that tells the format. Add one of {known}.</source>
        <translation>{name} n’a pas été écrit&#xa0;: son nom n’a pas de terminaison qui indique le format. Ajoutez l’une de {known}.</translation>
    </message>
    <message>
        <source>{name} was not written: there are no events to export. Select at least one event.</source>
        <translation>{name} n’a pas été écrit&#xa0;: il n’y a pas d’événement à exporter. Choisissez au moins un événement.</translation>
    </message>
    <message>
        <source>{name} was not written: {why}. {remedy}</source>
        <translation>{name} n’a pas été écrit&#xa0;: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{n} events are not in the search index as they are now.</source>
        <translation>{n} événements ne sont pas dans l’index de recherche tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>{weekday} tells which number is the day</source>
        <translation>{weekday} indique quel nombre est le jour</translation>
    </message>
    <message>
        <source>“{words}” is in {meaning}</source>
        <translation>«&#xa0;{words}&#xa0;» se trouve à {meaning}</translation>
    </message>
    <message>
        <source>“{words}” is never a host</source>
        <translation>«&#xa0;{words}&#xa0;» n’est jamais organisateur</translation>
    </message>
    <message>
        <source>“{words}” is no person</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une personne</translation>
    </message>
    <message>
        <source>“{words}” is the page&apos;s own</source>
        <translation>«&#xa0;{words}&#xa0;» est celui de la page</translation>
    </message>
    <message>
        <source>“{words}” is {meaning}</source>
        <translation>«&#xa0;{words}&#xa0;» est {meaning}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>As {}…</source>
        <translation>En {}…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find by a command’s name or by its keys</source>
        <translation>Chercher par le nom d’une commande ou par ses touches</translation>
    </message>
    <message>
        <source>Keep its other keys</source>
        <translation>Garder ses autres touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Touches par défaut</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Back to default for all</source>
        <translation>Touches par défaut pour toutes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{command}” has no keys now.</source>
        <translation>«&#xa0;{command}&#xa0;» n’a plus de touches.</translation>
    </message>
    <message>
        <source>“{command}” has its default keys again.</source>
        <translation>«&#xa0;{command}&#xa0;» a retrouvé ses touches par défaut.</translation>
    </message>
    <message>
        <source>Its keys were taken from: {commands}.</source>
        <translation>Ses touches ont été reprises à&#xa0;: {commands}.</translation>
    </message>
    <message>
        <source>All commands have their default keys.</source>
        <translation>Toutes les commandes ont leurs touches par défaut.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Toujours ainsi</translation>
    </message>
    <message>
        <source>Choose a command, press Enter, then the new keys. They hold at once.</source>
        <translation>Choisissez une commande, appuyez sur Entrée, puis sur les nouvelles touches. Elles valent aussitôt.</translation>
    </message>
    <message>
        <source>New keys for “{command}”</source>
        <translation>Nouvelles touches pour «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Ces touches restent ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Press the new keys now, or Esc to leave things as they are.</source>
        <translation>Appuyez maintenant sur les nouvelles touches, ou sur Échap pour ne rien changer.</translation>
    </message>
    <message>
        <source>“{command}” has these keys already.</source>
        <translation>«&#xa0;{command}&#xa0;» a déjà ces touches.</translation>
    </message>
    <message>
        <source>{keys} is in use: “{commands}”.</source>
        <translation>{keys} sert déjà&#xa0;: «&#xa0;{commands}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} now does “{command}”.</source>
        <translation>{keys} fait maintenant «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} now does “{command}”, no longer “{others}”.</source>
        <translation>{keys} fait maintenant «&#xa0;{command}&#xa0;», et non plus «&#xa0;{others}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the filters: this one besides the others</source>
        <translation>Dans les filtres&#xa0;: celle-ci en plus des autres</translation>
    </message>
    <message>
        <source>On a page: go from link to link, follow it</source>
        <translation>Sur une page&#xa0;: aller de lien en lien, le suivre</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Entrée</translation>
    </message>
    <message>
        <source>Change a value where it stands, rename</source>
        <translation>Changer une valeur sur place, renommer</translation>
    </message>
    <message>
        <source>Give events to another program: PDF for a folder, text for a mail</source>
        <translation>Donner des événements à un autre programme&#xa0;: PDF pour un dossier, texte pour un courriel</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>{keys} does the same everywhere and cannot be given to a command.</source>
        <translation>{keys} fait partout la même chose et ne peut pas être donné à une commande.</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>{keys} ouvre le menu «&#xa0;{menu}&#xa0;».</translation>
    </message>
    <message>
        <source>On a page: correct what a link says</source>
        <translation>Sur une page&#xa0;: corriger ce que dit un lien</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>In the filters: only this value</source>
        <translation>Dans les filtres&#xa0;: seulement cette valeur</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Open the file as it was imported</source>
        <translation>Ouvrir le fichier tel qu’il a été importé</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Posts</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Parle de</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Souvent avec</translation>
    </message>
    <message>
        <source>Events and statements</source>
        <translation>Événements et déclarations</translation>
    </message>
    <message>
        <source>also: {}</source>
        <translation>aussi&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show only the events of {}</source>
        <translation>Ne montrer que les événements de {}</translation>
    </message>
    <message>
        <source>Copy everything {} said, by date, as Markdown</source>
        <translation>Copier en Markdown, par date, tout ce qu’a dit {}</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>Copier les propos</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Montrer les {}</translation>
    </message>
</context>
<context>
    <name>SpeakerPane</name>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les intervenants</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, small doubts</source>
        <translation>Prêt, doutes mineurs</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>No event found</source>
        <translation>Aucun événement trouvé</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Select a sentence in the article and use it as a statement of somebody.</source>
        <translation>Sélectionnez une phrase dans l’article et utilisez-la comme déclaration de quelqu’un.</translation>
    </message>
    <message>
        <source>In the speaker’s own words.</source>
        <translation>Dans les mots mêmes de l’intervenant.</translation>
    </message>
    <message>
        <source>Reported by the article.</source>
        <translation>Rapporté par l’article.</translation>
    </message>
    <message>
        <source>Doubtful: {words}</source>
        <translation>Douteux&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation>Dit par…</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Retirer cette déclaration</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Étape {n} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>Import of {}</source>
        <translation>Importation de {}</translation>
    </message>
    <message>
        <source>Change of topic {}</source>
        <translation>Modification du thème {}</translation>
    </message>
    <message>
        <source>Change of {}</source>
        <translation>Modification de {}</translation>
    </message>
    <message>
        <source>Deletion of search {}</source>
        <translation>Suppression de la recherche {}</translation>
    </message>
    <message>
        <source>Deletion of collection {}</source>
        <translation>Suppression de la collection {}</translation>
    </message>
    <message>
        <source>Deletion of topic {}</source>
        <translation>Suppression du thème {}</translation>
    </message>
    <message>
        <source>Deletion of {}</source>
        <translation>Suppression de {}</translation>
    </message>
    <message>
        <source>Merge of topic {}</source>
        <translation>Fusion du thème {}</translation>
    </message>
    <message>
        <source>Merge of {}</source>
        <translation>Fusion de {}</translation>
    </message>
    <message>
        <source>Statement to {}</source>
        <translation>Déclaration attribuée à {}</translation>
    </message>
    <message>
        <source>Separation from {}</source>
        <translation>Séparation de {}</translation>
    </message>
    <message>
        <source>Lesson: {}</source>
        <translation>Leçon&#xa0;: {}</translation>
    </message>
    <message>
        <source>Forgetting that {}</source>
        <translation>Oubli de {}</translation>
    </message>
    <message>
        <source>Restoring of {}</source>
        <translation>Restauration de {}</translation>
    </message>
    <message>
        <source>Saving of search {}</source>
        <translation>Enregistrement de la recherche {}</translation>
    </message>
    <message>
        <source>Renaming of search {}</source>
        <translation>Renommage de la recherche {}</translation>
    </message>
    <message>
        <source>Making of collection {}</source>
        <translation>Création de la collection {}</translation>
    </message>
    <message>
        <source>Adding to collection {}</source>
        <translation>Ajout à la collection {}</translation>
    </message>
    <message>
        <source>Removal from collection {}</source>
        <translation>Retrait de la collection {}</translation>
    </message>
    <message>
        <source>Renaming of collection {}</source>
        <translation>Renommage de la collection {}</translation>
    </message>
    <message>
        <source>Making of topic {}</source>
        <translation>Création du thème {}</translation>
    </message>
    <message>
        <source>Emptying of the trash</source>
        <translation>Vidage de la corbeille</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>week of {}</source>
        <translation>semaine du {}</translation>
    </message>
    <message>
        <source>{when}: {events}</source>
        <translation>{when}&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Longer periods (−)</source>
        <translation>Périodes plus longues (−)</translation>
    </message>
    <message>
        <source>Shorter periods (+)</source>
        <translation>Périodes plus courtes (+)</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Cacher la chronologie</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Événements par semaine</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Événements par mois</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>Événements par an</translation>
    </message>
    <message>
        <source>{heading} · {n} without a date</source>
        <translation>{heading} · {n} sans date</translation>
    </message>
</context>
<context>
    <name>TopicChart</name>
    <message>
        <source>{topic} in {year}</source>
        <translation>{topic} en {year}</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Change topic</source>
        <translation>Modifier le thème</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Thèmes personnels</translation>
    </message>
    <message>
        <source>One word or phrase a line. An article with one of them is given the topic when it is imported; without words you give it yourself.</source>
        <translation>Un mot ou une expression par ligne. Un article qui en contient un reçoit le thème à l’import ; sans mots, vous le donnez vous-même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un thème</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Articles come in here</source>
        <translation>Les articles arrivent ici</translation>
    </message>
    <message>
        <source>Drop files, folders or a link anywhere on the window, or choose them here. You look over what was found in them before it is kept.</source>
        <translation>Déposez des fichiers, des dossiers ou un lien n’importe où sur la fenêtre, ou choisissez-les ici. Vous relisez ce qui y a été trouvé avant de le garder.</translation>
    </message>
    <message>
        <source>Your events</source>
        <translation>Vos événements</translation>
    </message>
    <message>
        <source>Each line is an event that articles told of. A click shows it; a click on a heading puts the list in that order.</source>
        <translation>Chaque ligne est un événement dont parlent des articles. Un clic le montre&#xa0;; un clic sur un en-tête met la liste dans cet ordre.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Topics, years, places, hosts and speakers, each with its number of events. A click filters, with Ctrl it adds one more, and what is in force stands over the list.</source>
        <translation>Thèmes, années, lieux, organisateurs et intervenants, chacun avec son nombre d’événements. Un clic filtre, avec Ctrl il en ajoute un, et les filtres en vigueur sont au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Each value has its proof</source>
        <translation>Chaque valeur a sa preuve</translation>
    </message>
    <message>
        <source>When, where, by whom, and who said what. A click on a label such as “Where” shows the words of the article that prove the value.</source>
        <translation>Quand, où, par qui, et qui a dit quoi. Un clic sur un intitulé comme «&#xa0;Où&#xa0;» montre les mots de l’article qui prouvent la valeur.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>A click on a name shows that person: every event, every statement, and with whom they appeared.</source>
        <translation>Un clic sur un nom montre cette personne&#xa0;: chaque événement, chaque déclaration, et avec qui elle est intervenue.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Finds words in titles, names, places and statements. Try “speaker:” or “topic:” before a word, or “after:2024”.</source>
        <translation>Trouve des mots dans les titres, les noms, les lieux et les déclarations. Essayez «&#xa0;speaker:&#xa0;» ou «&#xa0;topic:&#xa0;» devant un mot, ou «&#xa0;after:2024&#xa0;».</translation>
    </message>
    <message>
        <source>What is doubtful waits for you</source>
        <translation>Ce qui est douteux vous attend</translation>
    </message>
    <message>
        <source>Articles in which something is not sure are kept back for review, under the arrow here. The review goes from doubt to doubt and shows the sentence each value comes from.</source>
        <translation>Les articles où quelque chose n’est pas sûr sont mis de côté pour relecture, sous la flèche ici. La relecture va de doute en doute et montre la phrase d’où vient chaque valeur.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Writes the chosen events as a PDF; the arrow has other kinds of files. That is all: the menu Help lists every key and shows this tour again.</source>
        <translation>Écrit les événements choisis en PDF&#xa0;; la flèche propose d’autres types de fichiers. C’est tout&#xa0;: le menu Aide liste toutes les touches et remontre cette visite.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Close the tour</source>
        <translation>Fermer la visite</translation>
    </message>
    <message>
        <source>Take the samples out again</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>Touches&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restored “{}”.</source>
        <translation>«&#xa0;{}&#xa0;» restauré.</translation>
    </message>
    <message>
        <source>Restored {}.</source>
        <translation>Restauré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Deleted events, last deleted first</source>
        <translation>Événements supprimés, les derniers d’abord</translation>
    </message>
    <message>
        <source>Deleted events are kept here for a year, with all that was said there, and appear in no list, search or export. Should they need more than 256 MB, the oldest leave sooner.</source>
        <translation>Les événements supprimés sont gardés ici un an, avec tout ce qui y a été dit, et n’apparaissent dans aucune liste, recherche ou exportation. S’ils prennent plus de 256 Mo, les plus anciens partent plus tôt.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Events that you delete are kept here, so that you can restore them.</source>
        <translation>Les événements que vous supprimez sont gardés ici, pour que vous puissiez les restaurer.</translation>
    </message>
    <message>
        <source>Put the selected events back as they were (Enter)</source>
        <translation>Remettre les événements sélectionnés tels qu’ils étaient (Entrée)</translation>
    </message>
    <message>
        <source>Let all deleted events go; can be undone as long as the history remembers it</source>
        <translation>Se défaire de tous les événements supprimés&#xa0;; annulable tant que l’historique s’en souvient</translation>
    </message>
    <message>
        <source>Emptied the trash of {}.</source>
        <translation>Corbeille vidée de {}.</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>A person who took part</source>
        <translation>Une personne qui a participé</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>A statement of</source>
        <translation>Une déclaration de</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>What comes into “{folder}” from now on waits for your review.</source>
        <translation>Ce qui arrive désormais dans «&#xa0;{folder}&#xa0;» attend votre relecture.</translation>
    </message>
    <message>
        <source>What is there now ({files}) is left alone.</source>
        <translation>Ce qui s’y trouve maintenant ({files}) est laissé tel quel.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <translation>Les lire aussi</translation>
    </message>
    <message>
        <source>Stop watching “{folder}”</source>
        <translation>Ne plus surveiller «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>“{folder}” is no longer watched.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus surveillé.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Empty library</source>
        <translation>Bibliothèque vide</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, e-mail and text files, or whole folders of them</source>
        <translation>Pages web, PDF, Word, courriels et textes, ou des dossiers entiers</translation>
    </message>
    <message>
        <source>Event Browser finds the event in each article: when, where and by whom, who spoke as what, and what they said. You look it over, and it joins your library. Nothing leaves this computer.</source>
        <translation>Event Browser trouve l’événement dans chaque article&#xa0;: quand, où et par qui, qui y est intervenu à quel titre, et ce qui a été dit. Vous le relisez, et il rejoint votre bibliothèque. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <source>Imports the sample articles, which you can undo, and goes through the window</source>
        <translation>Importe les articles d’exemple, ce que vous pouvez annuler, et parcourt la fenêtre</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Imports articles that come with the program; you can undo it</source>
        <translation>Importe les articles fournis avec le programme&#xa0;; vous pouvez l’annuler</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>Retirer le thème {name}</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Topic, doubtful: {name}</source>
        <translation>Thème, douteux&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Please send this with a word on what you were doing:</source>
        <translation>Veuillez envoyer ceci avec un mot sur ce que vous faisiez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>_Everybody</name>
    <message>
        <source>Find a speaker</source>
        <translation>Trouver un intervenant</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Try another spelling.</source>
        <translation>Essayez une autre orthographe.</translation>
    </message>
</context>
<context>
    <name>_FileList</name>
    <message>
        <source>Files to read</source>
        <translation>Fichiers à lire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>There is no such file any more</source>
        <translation>Ce fichier n’existe plus</translation>
    </message>
    <message>
        <source>Of unknown kind: what it holds will decide</source>
        <translation>De type inconnu&#xa0;: son contenu décidera</translation>
    </message>
    <message>
        <source>“{ending}” is no known kind: what it holds will decide</source>
        <translation>«&#xa0;{ending}&#xa0;» n’est pas un type connu&#xa0;: son contenu décidera</translation>
    </message>
</context>
<context>
    <name>_Files</name>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Edit title and kind…</source>
        <translation>Modifier le titre et le type…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Ôter l’étoile</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Remove this {field}</source>
        <translation>Retirer ce champ&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Add another {field}</source>
        <translation>Ajouter&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Results of reading</source>
        <translation>Résultats de la lecture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>_Values</name>
    <message>
        <source>{}, left out</source>
        <translation>{}, exclu</translation>
    </message>
</context>
</TS>
