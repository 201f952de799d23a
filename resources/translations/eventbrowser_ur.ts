<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Event Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns articles about think-tank events into a library you can trust: which event, when, where and by whom; who spoke as what; and who said what, each tied to the words that prove it.

It works offline. Your articles and your library stay on this computer, in
{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllValues</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl for one more that must hold, Shift for an alternative, Alt to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Use words as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{field}&lt;/b&gt;, by rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is backed up when you close the window, or once a day, if anything has changed. Restoring keeps what is there now as a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is as it was on {}; what was there before is the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Left and Right go from bar to bar, with Shift they take several. Enter shows their events only, Escape all again. Plus and minus change what a bar stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Both events, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{what}: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar; Enter shows the events of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show for these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}, {bar}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, hosts and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a bar shows only its events, a second click all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years before {} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} topics with most events are shown, {more} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Speaker: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or one of {n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}+ events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop articles or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, PDF, Word and mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name to find it by, such as its headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the pasted article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article’s text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the pasted article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or an article’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review waiting drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program has learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to event page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your library is kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Event Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyBanner</name>
    <message>
        <source>Show in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day is another one: kept, it becomes an event of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, it becomes an event of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, both become sources of one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, it becomes a further source of that event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Correct this name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the host called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which city was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the person called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which organisation was {} there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is the same person as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {articles} in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} cannot be kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article waits for your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles wait for your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article from the watched folder waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles from the watched folder wait for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-04-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event would end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Added {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a source to {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}, and a source to {events}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Events added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} waiting for review. You find them again under Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>“{value}” is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{value}” instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtButton</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Articles to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to be asked about this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import these {} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import “{}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Deleted {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the star of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>No event fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or topics, or look at everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words that prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events with “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as taking part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources report no statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event in the list to read who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements  {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources  {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventSwitcher</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another event of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Saved “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Give the event a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it starts. Mend one of the two days first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no day. Write it like 2025-04-29, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterTree</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This as well	Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This or those chosen	Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this	Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its events	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for one; Ctrl+click for one more that must hold, too; Shift+click or the box for an alternative; Alt+click to leave out. Enter does the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (in force)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this library. Each step can be undone and redone; it loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, corrections, merges and deletions are listed here, each with what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step and all that were made after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this undone step again, and those undone before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the window what this step is about (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is shown in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Nothing has been imported into this library from files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import of {files} stopped at file {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is a link to {}. Event Browser loads nothing from the web by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>In the review: keep this article and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: next doubtful value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: previous doubtful value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: accept the doubtful value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: remove the doubtful value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: use the selected words as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownBanner</name>
    <message>
        <source>Show in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is in the library already, as {events}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {files}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library before it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you skip it, the next backup is made when you close the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is never a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: {}, and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t learn this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t learn these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>What the program has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a host or a name while you review an article, and the next one is read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: {n} lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this no more; what is in the library stays as it is (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the event in which this was learned (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your corrections, and used at the next import. Forgetting changes nothing in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Nearly the same as {name}, which waits here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the library, with the same title and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same as {name}, which is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>{field} {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, people, places, statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has been changed. The line below says why; mend that, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Browser — {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Browser — {}, as it was on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Browser speaks this language when it is started next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only their events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: {n} of these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {events}, met {n} of these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} speaks for {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}: {events} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>The arrow keys go along the lines to the neighbour on that side; Enter shows the events. Plus and minus make it larger and smaller, 0 shows all of it. The list beside holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of speakers, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Speakers who shared events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on somebody, or on a line between two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles are people, larger with more events; squares are organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thicker a line, the more events two shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} people with most events are shown, of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {all} lines between them the {n} with most shared events are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong in Event Browser itself, and what you did last may not have happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other readings (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for review already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this statement to another person (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this statement (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} said ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name in the article and use it as a person, or add one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of other kinds ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with the pictures and scripts of saved pages ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, not followed ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with no file behind: devices, pipes, dead links ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} that cannot be opened ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the folders: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links to folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The article was not seen to say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took this from the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says so of itself ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the article by the rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofBar</name>
    <message>
        <source>Go to a field to see where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files}, {n} of them behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {n} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept and can be reviewed; the rest stays in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first article is being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest waits; you find it again under Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this article off the list (Del in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous doubtful value (P, in a field Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next doubtful value (N, in a field Alt+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all ready ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep article only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 doubt here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} doubts here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No event was found in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it reports one all the same, file it by hand; the article stays beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it as an event anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is in the library already. Import it again on purpose, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Do not warn again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>How your library is kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes back what was done last, also after a restart. Edit ▸ History… lists the last 300 steps with what each changed, and goes back or on to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ▸ Trash… restores deleted events for a year, whatever was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close the window, or once a day while it stays open, the library is copied if anything has changed, and the copy is checked. Of the last 12 days, 10 weeks and 9 months with backups, one each is kept. File ▸ Backups… lists them; you can look into one before you restore it, and restoring keeps what it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, its backups and the files you imported are in {}. Copy that folder to another disk now and then: no backup beside the library survives the loss of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal, “eventbrowser check” looks the library over, “eventbrowser check --repair” saves what can be read of a damaged one, and “eventbrowser restore” puts back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>PNG picture (*{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Name of this search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of this search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the search “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Only the first {} events were taken. Use Export for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the topics: only this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the topics: this one besides the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page: go from link to link, follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give events to another program: PDF for a folder, text for a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page: correct what a link says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file as it was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the events of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPane</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence in the article and use it as a statement of somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the speaker’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>week of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer periods (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter periods (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} · {n} without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicChart</name>
    <message>
        <source>{topic} in {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted events, last deleted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted events are kept here for a year, with all that was said there, and appear in no list, search or export. Should they need more than 256 MB, the oldest leave sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that you delete are kept here, so that you can restore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected events back as they were (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all deleted events go; can be undone as long as the history remembers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied the trash of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>A person who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>What comes into “{folder}” from now on waits for your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now ({files}) is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Empty library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, e-mail and text files, or whole folders of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Browser finds the event in each article: when, where and by whom, who spoke as what, and what they said. You look it over, and it joins your library. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports articles that come with the program; you can undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic, doubtful: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send this with a word on what you were doing:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Everybody</name>
    <message>
        <source>Find a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FileList</name>
    <message>
        <source>Files to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of unknown kind: what it holds will decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ending}” is no known kind: what it holds will decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Files</name>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Remove this {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Results of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Values</name>
    <message>
        <source>{}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
