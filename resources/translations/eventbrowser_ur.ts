<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Event Browser</source>
        <translation>ایونٹ براؤزر کے بارے میں</translation>
    </message>
    <message>
        <source>Turns articles about think-tank events into a library you can trust: which event, when, where and by whom; who spoke as what; and who said what, each tied to the words that prove it.

It works offline. Your articles and your library stay on this computer, in
{}</source>
        <translation>تھنک ٹینکوں کی تقریبات سے متعلق مضامین کو قابلِ اعتماد لائبریری میں بدلتا ہے: کون سی تقریب، کب، کہاں اور کس نے کرائی؛ کس نے کس حیثیت سے خطاب کیا؛ اور کس نے کیا کہا، ہر بات اپنے ثبوت کے الفاظ کے ساتھ۔

یہ آف لائن کام کرتا ہے۔ آپ کے مضامین اور لائبریری اسی کمپیوٹر پر رہتے ہیں، یہاں:
{}</translation>
    </message>
</context>
<context>
    <name>AllValues</name>
    <message>
        <source>Find by name</source>
        <translation>نام سے تلاش کریں</translation>
    </message>
    <message>
        <source>Ctrl for one more that must hold, Shift for an alternative, Alt to leave out.</source>
        <translation>ایک اور لازمی شرط کے لیے Ctrl، متبادل کے لیے Shift، خارج کرنے کے لیے Alt۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Use words as</source>
        <translation>الفاظ کو استعمال کریں بطور</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>پہلے مضمون میں الفاظ چنیں</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>استعمال کریں بطور</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>&lt;b&gt;{field}&lt;/b&gt;, by rule {rule}</source>
        <translation>‏&lt;b&gt;{field}&lt;/b&gt;، قاعدہ {rule} کے تحت</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>اندر دیکھیں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>تقریبات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>The library is backed up when you close the window, or once a day, if anything has changed. Restoring keeps what is there now as a backup of its own.</source>
        <translation>اگر کچھ بدلا ہو تو ونڈو بند کرنے پر یا دن میں ایک بار لائبریری کا بیک اپ لیا جاتا ہے۔ بحال کرنے پر موجودہ حالت بھی بیک اپ کے طور پر محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>جو بحالی نے بدل دیا</translation>
    </message>
    <message>
        <source>The library is as it was on {}; what was there before is the newest backup.</source>
        <translation>لائبریری اب ویسی ہے جیسی {} کو تھی؛ اس سے پہلے کی حالت سب سے نیا بیک اپ ہے۔</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>پچھلے بیک اپ کے بعد کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>and {n} more</source>
        <translation>اور {n} مزید</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Left and Right go from bar to bar, with Shift they take several. Enter shows their events only, Escape all again. Plus and minus change what a bar stands for.</source>
        <translation>دائیں اور بائیں تیر ایک پٹی سے دوسری پر لے جاتے ہیں، Shift کے ساتھ کئی چنتے ہیں۔ Enter صرف ان کی تقریبات دکھاتا ہے، Escape پھر سب۔ جمع اور منفی سے پٹی کی مدت بدلتی ہے۔</translation>
    </message>
    <message>
        <source>Timeline, no dates</source>
        <translation>ٹائم لائن، کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>Timeline, {}</source>
        <translation>ٹائم لائن، {}</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Change {}</source>
        <translation>‏{} میں تبدیلی</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>تقریبات پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیل کریں</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>جیسا ہے رہنے دیں</translation>
    </message>
    <message>
        <source>New name of the host</source>
        <translation>میزبان کا نیا نام</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ لگائیں</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>ستارہ ہٹائیں</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>کیا بدلے گا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Rename host</source>
        <translation>میزبان کا نام بدلیں</translation>
    </message>
    <message>
        <source>Topics: a dash stands for some of the events; tick to add, untick to remove.</source>
        <translation>موضوعات: لکیر کا مطلب کچھ تقریبات؛ شامل کرنے کے لیے نشان لگائیں، ہٹانے کے لیے نشان مٹائیں۔</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Would change {}:</source>
        <translation>‏{} میں تبدیلی ہوگی:</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>ابھی کچھ نہیں بدلے گا۔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>بغیر ستارے کے</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Both events, field by field</source>
        <translation>دونوں تقریبات، خانہ بہ خانہ</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>لائبریری میں</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>دوسرا مضمون</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>یہ مضمون</translation>
    </message>
    <message>
        <source>≠ {field}</source>
        <translation>≠ {field}</translation>
    </message>
    <message>
        <source>{statements} by {name} copied, by date.</source>
        <translation>{name} کے {statements} تاریخ وار نقل ہو گئے۔</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>{title} and {n} more</source>
        <translation>{title} اور مزید {n}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{what}: {events}</source>
        <translation>‏{what}: {events}</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar; Enter shows the events of one.</source>
        <translation>تیر کے بٹن ایک پٹی سے دوسری پر لے جاتے ہیں؛ Enter اس کی تقریبات دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing to show for these events.</source>
        <translation>ان تقریبات کے لیے دکھانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>دکھانے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>{chart}, {bar}</source>
        <translation>‏{chart}، {bar}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Charts</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Topics over the years</source>
        <translation>سال بہ سال موضوعات</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>Topics, hosts and places</source>
        <translation>موضوعات، میزبان اور مقامات</translation>
    </message>
    <message>
        <source>A click on a bar shows only its events, a second click all again.</source>
        <translation>پٹی پر کلک صرف اس کی تقریبات دکھاتا ہے، دوسرا کلک پھر سب۔</translation>
    </message>
    <message>
        <source>Years before {} are left out.</source>
        <translation>‏{} سے پہلے کے سال شامل نہیں۔</translation>
    </message>
    <message>
        <source>The {n} topics with most events are shown, {more} are left out.</source>
        <translation>سب سے زیادہ تقریبات والے {n} موضوعات دکھائے گئے ہیں، {more} شامل نہیں۔</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Speaker: {}</source>
        <translation>مقرر: {}</translation>
    </message>
    <message>
        <source>Title: {}</source>
        <translation>عنوان: {}</translation>
    </message>
    <message>
        <source>Said: “{}”</source>
        <translation>کہا: “{}”</translation>
    </message>
    <message>
        <source>Part: {}</source>
        <translation>کردار: {}</translation>
    </message>
    <message>
        <source>Topic: {}</source>
        <translation>موضوع: {}</translation>
    </message>
    <message>
        <source>From {} on</source>
        <translation>‏{} سے</translation>
    </message>
    <message>
        <source>Before {}</source>
        <translation>‏{} سے پہلے</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>‏{} میں</translation>
    </message>
    <message>
        <source>City: {}</source>
        <translation>شہر: {}</translation>
    </message>
    <message>
        <source>Country: {}</source>
        <translation>ملک: {}</translation>
    </message>
    <message>
        <source>Kind: {}</source>
        <translation>قسم: {}</translation>
    </message>
    <message>
        <source>Host: {}</source>
        <translation>میزبان: {}</translation>
    </message>
    <message>
        <source>Organisation: {}</source>
        <translation>ادارہ: {}</translation>
    </message>
    <message>
        <source>Collection: {}</source>
        <translation>مجموعہ: {}</translation>
    </message>
    <message>
        <source>Notes: “{}”</source>
        <translation>نوٹس: ”{}“</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>بغیر ستارے کے</translation>
    </message>
    <message>
        <source>Without {}</source>
        <translation>بغیر {}</translation>
    </message>
    <message>
        <source>Year: {}</source>
        <translation>سال: {}</translation>
    </message>
    <message>
        <source>Place: {}</source>
        <translation>مقام: {}</translation>
    </message>
    <message>
        <source>{some} or one of {n} others</source>
        <translation>‏{some} یا {n} دیگر میں سے کوئی</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>لاگو فلٹر</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>سب ہٹائیں</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>پھر سب تقریبات دکھائیں</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>‏{all} میں سے {found}</translation>
    </message>
    <message>
        <source>{found}+ events</source>
        <translation>‏{found}+ تقریبات</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>یہ فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Remove filter: {}</source>
        <translation>فلٹر ہٹائیں: {}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop articles or folders here</source>
        <translation>مضامین یا فولڈر یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, PDF, Word and mails</source>
        <translation>متن، Markdown، ویب صفحات، PDF، Word اور ای میل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>فائلیں چنیں…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Articles in files</source>
        <translation>فائلوں میں مضامین</translation>
    </message>
    <message>
        <source>A name to find it by, such as its headline</source>
        <translation>ڈھونڈنے کے لیے نام، مثلاً اس کی سرخی</translation>
    </message>
    <message>
        <source>Name of the pasted article</source>
        <translation>چسپاں مضمون کا نام</translation>
    </message>
    <message>
        <source>Paste an article’s text here</source>
        <translation>مضمون کا متن یہاں چسپاں کریں</translation>
    </message>
    <message>
        <source>Text of the pasted article</source>
        <translation>چسپاں مضمون کا متن</translation>
    </message>
    <message>
        <source>Or an article’s text</source>
        <translation>یا کسی مضمون کا متن</translation>
    </message>
    <message>
        <source>Read {n} files</source>
        <translation>‏{n} فائلیں پڑھیں</translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation>آپ کی منظوری کے بغیر کچھ بھی تقریب کے طور پر محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>مضامین چنیں</translation>
    </message>
    <message>
        <source>Choose a folder of articles</source>
        <translation>مضامین کا فولڈر چنیں</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>New collection…</source>
        <translation>نیا مجموعہ…</translation>
    </message>
    <message>
        <source>Name of the new collection:</source>
        <translation>نئے مجموعے کا نام:</translation>
    </message>
    <message>
        <source>Name of the new collection of {}:</source>
        <translation>{} کے نئے مجموعے کا نام:</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>نیا مجموعہ</translation>
    </message>
    <message>
        <source>New name of this collection:</source>
        <translation>اس مجموعے کا نیا نام:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>مجموعے کا نام بدلیں</translation>
    </message>
    <message>
        <source>Deleted the collection “{}”; its events stay.</source>
        <translation>مجموعہ ”{}“ حذف ہوا؛ اس کی تقریبات باقی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import…</source>
        <translation>درآمد کریں…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>فولڈر درآمد کریں…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>مضمون چسپاں کریں</translation>
    </message>
    <message>
        <source>Review waiting drafts…</source>
        <translation>منتظر مسودوں کا جائزہ…</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>آخری درآمد…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>فولڈر پر نظر رکھیں…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>تصویر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>بیک اپ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچہ…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ردی…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ لگائیں</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>کئی میں تبدیلی…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>موضوعات…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>What the program has learned…</source>
        <translation>پروگرام نے کیا سیکھا…</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>آراستہ متن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>کہیں بھی جائیں…</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>مقرر تلاش کریں</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>یہ تلاش محفوظ کریں…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation>فلٹروں پر جائیں</translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation>تقریبات پر جائیں</translation>
    </message>
    <message>
        <source>Go to speaker</source>
        <translation>مقرر پر جائیں</translation>
    </message>
    <message>
        <source>Go to event page</source>
        <translation>تقریب کے صفحے پر جائیں</translation>
    </message>
    <message>
        <source>Filter pane</source>
        <translation>فلٹروں کا خانہ</translation>
    </message>
    <message>
        <source>Speaker pane</source>
        <translation>مقرر کا خانہ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>Events as a list</source>
        <translation>تقریبات کی فہرست</translation>
    </message>
    <message>
        <source>Network of speakers</source>
        <translation>مقررین کا نیٹ ورک</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>تنگ سطریں</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>بڑا متن</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹا متن</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>متن کا عام سائز</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازہ کریں</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>رہنما دورہ کریں</translation>
    </message>
    <message>
        <source>How your library is kept safe</source>
        <translation>آپ کی لائبریری کیسے محفوظ رہتی ہے</translation>
    </message>
    <message>
        <source>About Event Browser</source>
        <translation>ایونٹ براؤزر کے بارے میں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد کریں</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>مجموعے میں رکھیں</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فائل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نقل کریں بطور</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;منظر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;دد</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>نظام کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
</context>
<context>
    <name>CopyBanner</name>
    <message>
        <source>Show in library</source>
        <translation>لائبریری میں دکھائیں</translation>
    </message>
    <message>
        <source>Another source of it</source>
        <translation>اسی کا ایک اور ماخذ</translation>
    </message>
    <message>
        <source>A different event</source>
        <translation>ایک مختلف تقریب</translation>
    </message>
    <message>
        <source>Go to that one</source>
        <translation>اس پر جائیں</translation>
    </message>
    <message>
        <source>Its day is another one: kept, it becomes an event of its own.</source>
        <translation>اس کا دن مختلف ہے: رکھنے پر یہ الگ تقریب بنے گا۔</translation>
    </message>
    <message>
        <source>Kept, it becomes an event of its own.</source>
        <translation>رکھنے پر یہ الگ تقریب بنے گا۔</translation>
    </message>
    <message>
        <source>Kept, both become sources of one event.</source>
        <translation>رکھنے پر دونوں ایک ہی تقریب کے ماخذ بنیں گے۔</translation>
    </message>
    <message>
        <source>Kept, it becomes a further source of that event.</source>
        <translation>رکھنے پر یہ اس تقریب کا مزید ماخذ بنے گا۔</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Correct this name…</source>
        <translation>یہ نام درست کریں…</translation>
    </message>
    <message>
        <source>Correct the city…</source>
        <translation>شہر درست کریں…</translation>
    </message>
    <message>
        <source>The same person as…</source>
        <translation>وہی شخص جو…</translation>
    </message>
    <message>
        <source>Correct the organisation…</source>
        <translation>ادارہ درست کریں…</translation>
    </message>
    <message>
        <source>What is the host called?</source>
        <translation>میزبان کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>In which city was it?</source>
        <translation>یہ کس شہر میں تھی؟</translation>
    </message>
    <message>
        <source>What is the person called?</source>
        <translation>اس شخص کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>For which organisation was {} there?</source>
        <translation>‏{} کس ادارے کی طرف سے تھے؟</translation>
    </message>
    <message>
        <source>“{}” is the same person as</source>
        <translation>‏“{}” وہی شخص ہے جو</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 article</source>
        <translation>1 مضمون</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>‏{n} مضامین</translation>
    </message>
    <message>
        <source>Kept {articles} in one step.</source>
        <translation>‏{articles} ایک ہی قدم میں رکھ لیے گئے۔</translation>
    </message>
    <message>
        <source>{articles} cannot be kept yet.</source>
        <translation>‏{articles} ابھی رکھے نہیں جا سکتے۔</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 تقریب</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>‏{n} تقریبات</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 بیان</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>‏{n} بیانات</translation>
    </message>
    <message>
        <source>1 article waits for your review.</source>
        <translation>1 مضمون آپ کے جائزے کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>{n} articles wait for your review.</source>
        <translation>‏{n} مضامین آپ کے جائزے کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>1 article from the watched folder waits for review.</source>
        <translation>زیرِ نظر فولڈر کا 1 مضمون جائزے کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>{n} articles from the watched folder wait for review.</source>
        <translation>زیرِ نظر فولڈر کے {n} مضامین جائزے کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 فائل</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>‏{n} فائلیں</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation>‏{field} کے لیے کیلنڈر</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>دن چنیں</translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation>یہ دن نہیں</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-04-29.</source>
        <translation>یہ کوئی دن نہیں۔ یوں لکھیں: 2025-04-29۔</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>آغاز سے پہلے</translation>
    </message>
    <message>
        <source>The event would end before it starts.</source>
        <translation>تقریب شروع ہونے سے پہلے ختم ہو جائے گی۔</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Import articles</source>
        <translation>مضامین درآمد کریں</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>مضامین ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>مضامین کا فولڈر درآمد کریں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد کریں</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Added {events}</source>
        <translation>‏{events} شامل</translation>
    </message>
    <message>
        <source>Added a source to {events}</source>
        <translation>‏{events} میں ایک ماخذ شامل</translation>
    </message>
    <message>
        <source>{added}, and a source to {events}</source>
        <translation>‏{added}، اور {events} میں ایک ماخذ</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Events added</source>
        <translation>شامل کی گئی تقریبات</translation>
    </message>
    <message>
        <source>No event was added</source>
        <translation>کوئی تقریب شامل نہیں ہوئی</translation>
    </message>
    <message>
        <source>Nothing is stored as an event before you agree to it.</source>
        <translation>آپ کی منظوری کے بغیر کچھ بھی تقریب کے طور پر محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>جائزہ جاری رکھیں</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>پڑھی نہ جا سکی</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>مزید درآمد کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>لائبریری میں دکھائیں</translation>
    </message>
    <message>
        <source>further source</source>
        <translation>مزید ماخذ</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 شخص</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>‏{n} افراد</translation>
    </message>
    <message>
        <source>{articles} waiting for review. You find them again under Import.</source>
        <translation>‏{articles} جائزے کے منتظر۔ یہ ”درآمد کریں“ میں پھر ملیں گے۔</translation>
    </message>
    <message>
        <source>Could not be read ({n})</source>
        <translation>پڑھی نہ جا سکیں ({n})</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>“{value}” is right</source>
        <translation>‏“{value}” درست ہے</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>خانہ خالی کریں</translation>
    </message>
    <message>
        <source>Use “{value}” instead</source>
        <translation>اس کے بجائے “{value}” لیں</translation>
    </message>
</context>
<context>
    <name>DoubtButton</name>
    <message>
        <source>Missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Or {day}?</source>
        <translation>یا {day}؟</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>no date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>‏{n} تقریبات</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Articles to review</source>
        <translation>جائزے کے مضامین</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to be asked about this link</source>
        <translation>چھوڑیں، اس لنک کے بارے میں پوچھا جائے گا</translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>یہ متن درآمد کرنے کے لیے چھوڑیں</translation>
    </message>
    <message>
        <source>Drop to import these {} files</source>
        <translation>یہ {} فائلیں درآمد کرنے کے لیے چھوڑیں</translation>
    </message>
    <message>
        <source>Drop to import “{}”</source>
        <translation>‏“{}” درآمد کرنے کے لیے چھوڑیں</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>An event needs a title.</source>
        <translation>تقریب کے لیے عنوان لازمی ہے۔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Title and kind</source>
        <translation>عنوان اور قسم</translation>
    </message>
    <message>
        <source>The event would end before it starts.</source>
        <translation>تقریب شروع ہونے سے پہلے ختم ہو جائے گی۔</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>How</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Hosts, one in a line</source>
        <translation>میزبان، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Partners, one in a line</source>
        <translation>شراکت دار، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>آپ کے اپنے نوٹس</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>شخص کے لیے نام لازمی ہے۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>ترمیم: {}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves</source>
        <translation>Ctrl+Enter محفوظ کرتا ہے، Esc چھوڑ دیتا ہے</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Enter محفوظ کرتا ہے، Esc چھوڑ دیتا ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>“{words}” is no day. Write it like 2025-04-29, or empty the field.</source>
        <translation>‏“{words}” کوئی دن نہیں۔ یوں لکھیں: 2025-04-29، یا خانہ خالی کریں۔</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Deleted {}.</source>
        <translation>‏{} حذف۔</translation>
    </message>
    <message>
        <source>Starred {}.</source>
        <translation>‏{} پر ستارہ لگا۔</translation>
    </message>
    <message>
        <source>Took the star of {}.</source>
        <translation>‏{} سے ستارہ ہٹا۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>واپس لیں: {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>دوبارہ کریں: {}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>No event fits these filters</source>
        <translation>ان فلٹروں پر کوئی تقریب پوری نہیں اترتی</translation>
    </message>
    <message>
        <source>Try fewer words or topics, or look at everything again.</source>
        <translation>کم الفاظ یا موضوعات آزمائیں، یا پھر سب دیکھیں۔</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>تقریبات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>{}, starred</source>
        <translation>‏{}، ستارے والی</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعے</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Click to edit</source>
        <translation>ترمیم کے لیے کلک کریں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>ترمیم: {}</translation>
    </message>
    <message>
        <source>Show the words that prove it</source>
        <translation>ثبوت کے الفاظ دکھائیں</translation>
    </message>
    <message>
        <source>Show only events with “{}”</source>
        <translation>صرف “{}” والی تقریبات دکھائیں</translation>
    </message>
    <message>
        <source>Nobody is named as taking part.</source>
        <translation>کسی شریک کا نام نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>کون شریک ہوا</translation>
    </message>
    <message>
        <source>Show everything about {}</source>
        <translation>‏{} کے بارے میں سب دکھائیں</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>یہ تقریب دکھائیں</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>متعلقہ تقریبات</translation>
    </message>
    <message>
        <source>The sources report no statement.</source>
        <translation>ماخذ کوئی بیان نقل نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Drag it to another speaker, or click to choose one</source>
        <translation>کسی دوسرے مقرر پر کھینچ لائیں، یا چننے کے لیے کلک کریں</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>ماخذ میں دکھائیں</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>Choose an event in the list to read who said what.</source>
        <translation>کس نے کیا کہا پڑھنے کے لیے فہرست سے تقریب چنیں۔</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>کوئی تقریب نہیں چنی گئی</translation>
    </message>
    <message>
        <source>Statements  {}</source>
        <translation>بیانات  {}</translation>
    </message>
    <message>
        <source>Sources  {}</source>
        <translation>ماخذ  {}</translation>
    </message>
</context>
<context>
    <name>EventSwitcher</name>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Events of this article</source>
        <translation>اس مضمون کی تقریبات</translation>
    </message>
    <message>
        <source>Add another event of this article</source>
        <translation>اس مضمون کی ایک اور تقریب شامل کریں</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>یہ تقریب ہٹائیں</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>بے عنوان تقریب</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Saved “{}”.</source>
        <translation>‏“{}” محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Give the event a title first.</source>
        <translation>پہلے تقریب کو عنوان دیں۔</translation>
    </message>
    <message>
        <source>The event ends before it starts. Mend one of the two days first.</source>
        <translation>تقریب شروع ہونے سے پہلے ختم ہوتی ہے۔ پہلے دونوں میں سے ایک دن درست کریں۔</translation>
    </message>
    <message>
        <source>“{words}” is no day. Write it like 2025-04-29, or empty the field.</source>
        <translation>‏“{words}” کوئی دن نہیں۔ یوں لکھیں: 2025-04-29، یا خانہ خالی کریں۔</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیان</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Statement of {}</source>
        <translation>‏{} کا بیان</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>قطار میں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھی گئی</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>نہیں پڑھی گئی</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
</context>
<context>
    <name>FilterTree</name>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Only this	Enter</source>
        <translation>صرف یہ	Enter</translation>
    </message>
    <message>
        <source>This as well	Ctrl+Enter</source>
        <translation>یہ بھی	Ctrl+Enter</translation>
    </message>
    <message>
        <source>This or those chosen	Shift+Enter</source>
        <translation>یہ یا چنے ہوئے	Shift+Enter</translation>
    </message>
    <message>
        <source>Not this	Alt+Enter</source>
        <translation>یہ نہیں	Alt+Enter</translation>
    </message>
    <message>
        <source>Show its events	Enter</source>
        <translation>اس کی تقریبات دکھائیں	Enter</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>نام بدلیں…	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>حذف کریں	Del</translation>
    </message>
    <message>
        <source>Click for one; Ctrl+click for one more that must hold, too; Shift+click or the box for an alternative; Alt+click to leave out. Enter does the same.</source>
        <translation>ایک کے لیے کلک؛ ایک اور لازمی شرط کے لیے Ctrl+کلک؛ متبادل کے لیے Shift+کلک یا خانہ؛ خارج کرنے کے لیے Alt+کلک۔ Enter بھی یہی کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Saved searches</source>
        <translation>محفوظ تلاشیں</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>گنتی جاری…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>نیا مجموعہ…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>نیا موضوع…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>سب دکھائیں…</translation>
    </message>
    <message>
        <source>Show all {n}…</source>
        <translation>سب {n} دکھائیں…</translation>
    </message>
    <message>
        <source>{} (in force)</source>
        <translation>‏{} (لاگو)</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>یہ تلاش محفوظ کریں…</translation>
    </message>
    <message>
        <source>own</source>
        <translation>اپنا</translation>
    </message>
    <message>
        <source>a topic of your own</source>
        <translation>آپ کا اپنا موضوع</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>خارج</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PDF document</source>
        <translation>PDF دستاویز</translation>
    </message>
    <message>
        <source>Markdown briefing</source>
        <translation>Markdown خلاصہ</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV جدول</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON ڈیٹا</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>اقسام</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعے</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>اپنے موضوعات</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>اس قدم نے کیا بدلا</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>یہاں تک واپس لیں</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>یہاں تک دوبارہ کریں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>قدم، نئے پہلے</translation>
    </message>
    <message>
        <source>What was done in this library. Each step can be undone and redone; it loses nothing.</source>
        <translation>اس لائبریری میں کیا کیا گیا۔ ہر قدم واپس لیا اور دوبارہ کیا جا سکتا ہے؛ کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>ابھی کچھ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Imports, corrections, merges and deletions are listed here, each with what it changed.</source>
        <translation>درآمد، تصحیح، ملاپ اور حذف یہاں درج ہوتے ہیں، ہر ایک اپنی تبدیلی کے ساتھ۔</translation>
    </message>
    <message>
        <source>Undo this step and all that were made after it</source>
        <translation>یہ قدم اور اس کے بعد کے سب واپس لیں</translation>
    </message>
    <message>
        <source>Make this undone step again, and those undone before it</source>
        <translation>یہ واپس لیا گیا قدم اور اس سے پہلے کے دوبارہ کریں</translation>
    </message>
    <message>
        <source>Show in the window what this step is about (Enter)</source>
        <translation>ونڈو میں دکھائیں کہ یہ قدم کس بارے میں ہے (Enter)</translation>
    </message>
    <message>
        <source>Events added</source>
        <translation>شامل کی گئی تقریبات</translation>
    </message>
    <message>
        <source>Events deleted</source>
        <translation>حذف شدہ تقریبات</translation>
    </message>
    <message>
        <source>Events changed</source>
        <translation>بدلی گئی تقریبات</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>شامل کیے گئے افراد</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>ہٹائے گئے افراد</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>بدلے گئے افراد</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>سیکھا گیا</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>بھلایا گیا</translation>
    </message>
    <message>
        <source>Learned anew</source>
        <translation>دوبارہ سیکھا گیا</translation>
    </message>
    <message>
        <source>Topics added</source>
        <translation>شامل کیے گئے موضوعات</translation>
    </message>
    <message>
        <source>Topics removed</source>
        <translation>ہٹائے گئے موضوعات</translation>
    </message>
    <message>
        <source>Topics changed</source>
        <translation>بدلے گئے موضوعات</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>شامل کیے گئے مضامین</translation>
    </message>
    <message>
        <source>Articles removed</source>
        <translation>ہٹائے گئے مضامین</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>بدلے گئے مضامین</translation>
    </message>
    <message>
        <source>Collections made</source>
        <translation>بنائے گئے مجموعے</translation>
    </message>
    <message>
        <source>Collections deleted</source>
        <translation>حذف شدہ مجموعے</translation>
    </message>
    <message>
        <source>Collections renamed</source>
        <translation>نام بدلے ہوئے مجموعے</translation>
    </message>
    <message>
        <source>Organisations added</source>
        <translation>شامل کیے گئے ادارے</translation>
    </message>
    <message>
        <source>Organisations removed</source>
        <translation>ہٹائے گئے ادارے</translation>
    </message>
    <message>
        <source>Organisations changed</source>
        <translation>بدلے گئے ادارے</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعے</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>شرکت بطور</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>دکھایا گیا بطور</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>سبق</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>اور {n} مزید۔</translation>
    </message>
    <message>
        <source>Nothing that is shown in the window.</source>
        <translation>ایسا کچھ نہیں جو ونڈو میں دکھتا ہو۔</translation>
    </message>
    <message>
        <source>given</source>
        <translation>دیا گیا</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>نیا: {}</translation>
    </message>
    <message>
        <source>taken away: {}</source>
        <translation>ہٹایا گیا: {}</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Nothing has been imported into this library from files yet.</source>
        <translation>اس لائبریری میں ابھی فائلوں سے کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>An import of {files} stopped at file {n}.</source>
        <translation>‏{files} کی درآمد فائل {n} پر رک گئی۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>بھول جائیں</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Said by…</source>
        <translation>کس نے کہا…</translation>
    </message>
    <message>
        <source>Edit…	F2</source>
        <translation>ترمیم…	F2</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is a link to {}. Event Browser loads nothing from the web by itself.</source>
        <translation>یہ {} کا لنک ہے۔ ایونٹ براؤزر خود ویب سے کچھ نہیں لاتا۔</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>یہ صفحہ لائیں</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>‏{} لایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text first, then paste it here.</source>
        <translation>کلپ بورڈ میں متن نہیں۔ پہلے مضمون کا متن نقل کریں، پھر یہاں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation>نمونے کے مضامین پڑھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Added {}.</source>
        <translation>‏{} شامل۔</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ لیں</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Keep this article and go on</source>
        <translation>یہ مضمون رکھیں اور آگے بڑھیں</translation>
    </message>
    <message>
        <source>Next doubtful value</source>
        <translation>اگلی مشکوک قدر</translation>
    </message>
    <message>
        <source>Previous doubtful value</source>
        <translation>پچھلی مشکوک قدر</translation>
    </message>
    <message>
        <source>Accept the doubtful value</source>
        <translation>مشکوک قدر منظور کریں</translation>
    </message>
    <message>
        <source>Remove the doubtful value</source>
        <translation>مشکوک قدر ہٹائیں</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>اگلا مضمون</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>پچھلا مضمون</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Use the selected words as…</source>
        <translation>چنے ہوئے الفاظ استعمال کریں بطور…</translation>
    </message>
    <message>
        <source>Give the statement to another person</source>
        <translation>بیان کسی اور شخص کو دیں</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Seminar</source>
        <translation>سیمینار</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>ویبینار</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>کانفرنس</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>گول میز</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورکشاپ</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>لیکچر</translation>
    </message>
    <message>
        <source>Book launch</source>
        <translation>کتاب کی رونمائی</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>مکالمہ</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>فورم</translation>
    </message>
    <message>
        <source>Panel discussion</source>
        <translation>پینل مباحثہ</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>سمپوزیم</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجلاس</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>بریفنگ</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>تقریبِ رسم</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
</context>
<context>
    <name>KnownBanner</name>
    <message>
        <source>Show in library</source>
        <translation>لائبریری میں دکھائیں</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>پھر درآمد کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>خارج کریں</translation>
    </message>
    <message>
        <source>This article is in the library already, as {events}.</source>
        <translation>یہ مضمون پہلے سے لائبریری میں ہے، بطور {events}۔</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ur</translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message>
        <source>Last import</source>
        <translation>آخری درآمد</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>ناکام پھر آزمائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Import of {files}, {when}</source>
        <translation>‏{files} کی درآمد، {when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ جاری</translation>
    </message>
    <message>
        <source>Backing up the library before it is closed</source>
        <translation>بند کرنے سے پہلے لائبریری کا بیک اپ لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>If you skip it, the next backup is made when you close the window again.</source>
        <translation>چھوڑنے پر اگلا بیک اپ ونڈو دوبارہ بند کرتے وقت لیا جائے گا۔</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Only the first {} events were taken. Use Export for more.</source>
        <translation>صرف پہلی {} تقریبات لی گئیں۔ زیادہ کے لیے ”برآمد کریں“ استعمال کریں۔</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>is {}</source>
        <translation>ہے {}</translation>
    </message>
    <message>
        <source>is in {}</source>
        <translation>‏{} میں ہے</translation>
    </message>
    <message>
        <source>is no person</source>
        <translation>شخص نہیں</translation>
    </message>
    <message>
        <source>is never a host</source>
        <translation>کبھی میزبان نہیں</translation>
    </message>
    <message>
        <source>Learned: {}.</source>
        <translation>سیکھا: {}۔</translation>
    </message>
    <message>
        <source>Learned: {}, and {n} more.</source>
        <translation>سیکھا: {}، اور {n} مزید۔</translation>
    </message>
    <message>
        <source>Don’t learn this</source>
        <translation>یہ نہ سیکھیں</translation>
    </message>
    <message>
        <source>Don’t learn these</source>
        <translation>یہ سب نہ سیکھیں</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>سیکھا گیا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>What the program has learned</source>
        <translation>پروگرام نے کیا سیکھا</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>ابھی کچھ نہیں سیکھا</translation>
    </message>
    <message>
        <source>Correct a host or a name while you review an article, and the next one is read so.</source>
        <translation>جائزے میں کوئی میزبان یا نام درست کریں، اگلا مضمون ویسے ہی پڑھا جائے گا۔</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>بھلائیں</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>تقریب دکھائیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Forgotten: {}.</source>
        <translation>بھلایا: {}۔</translation>
    </message>
    <message>
        <source>Forgotten: {n} lessons.</source>
        <translation>‏{n} اسباق بھلائے۔</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>کیا سیکھا گیا</translation>
    </message>
    <message>
        <source>Use this no more; what is in the library stays as it is (Del)</source>
        <translation>اسے آئندہ استعمال نہ کریں؛ لائبریری میں جو ہے وہ ویسے ہی رہے گا (Del)</translation>
    </message>
    <message>
        <source>Show the event in which this was learned (Enter)</source>
        <translation>وہ تقریب دکھائیں جس سے یہ سیکھا گیا (Enter)</translation>
    </message>
    <message>
        <source>From your corrections, and used at the next import. Forgetting changes nothing in the library.</source>
        <translation>آپ کی تصحیحات سے، اگلی درآمد میں کام آئے گا۔ بھلانے سے لائبریری میں کچھ نہیں بدلتا۔</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Nearly the same as {name}, which waits here as well.</source>
        <translation>‏{name} سے تقریباً ایک جیسا، جو یہاں منتظر بھی ہے۔</translation>
    </message>
    <message>
        <source>{name} is in the library, with the same title and day.</source>
        <translation>‏{name} اسی عنوان اور دن کے ساتھ لائبریری میں ہے۔</translation>
    </message>
    <message>
        <source>Nearly the same as {name}, which is in the library.</source>
        <translation>‏{name} سے تقریباً ایک جیسا، جو لائبریری میں ہے۔</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Event Browser</source>
        <translation>ایونٹ براؤزر</translation>
    </message>
    <message>
        <source>Search titles, people, places, statements</source>
        <translation>عنوان، افراد، مقامات، بیانات تلاش کریں</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>لائبریری نہ کھل سکی</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. The line below says why; mend that, then start again.</source>
        <translation>اس میں کچھ نہیں بدلا۔ وجہ نیچے کی سطر میں ہے؛ اسے ٹھیک کریں، پھر دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Event Browser — {}</source>
        <translation>ایونٹ براؤزر — {}</translation>
    </message>
    <message>
        <source>Event Browser — {}, as it was on {}</source>
        <translation>ایونٹ براؤزر — {}، جیسا {} کو تھا</translation>
    </message>
    <message>
        <source>Event Browser speaks this language when it is started next.</source>
        <translation>ایونٹ براؤزر اگلی بار شروع ہونے پر اس زبان میں ہوگا۔</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>Only events with “{}”</source>
        <translation>صرف “{}” والی تقریبات</translation>
    </message>
    <message>
        <source>Show speaker</source>
        <translation>مقرر دکھائیں</translation>
    </message>
    <message>
        <source>Only their events</source>
        <translation>صرف ان کی تقریبات</translation>
    </message>
    <message>
        <source>Copy all their statements</source>
        <translation>ان کے تمام بیانات نقل کریں</translation>
    </message>
    <message>
        <source>Only these events</source>
        <translation>صرف یہ تقریبات</translation>
    </message>
    <message>
        <source>Add to the filters</source>
        <translation>فلٹروں میں شامل کریں</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>ماخذ میں دکھائیں</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>تقریب دکھائیں</translation>
    </message>
    <message>
        <source>Copy “{}”</source>
        <translation>‏“{}” نقل کریں</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>in person</source>
        <translation>بالمشافہ</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آن لائن</translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation>بالمشافہ اور آن لائن</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Correct</source>
        <translation>درست کریں</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: {n} of these people</source>
        <translation>‏{name}: ان میں سے {n} افراد</translation>
    </message>
    <message>
        <source>{name}: {events}, met {n} of these people</source>
        <translation>‏{name}: {events}، ان میں سے {n} افراد سے ملے</translation>
    </message>
    <message>
        <source>{person} speaks for {body}</source>
        <translation>‏{person} کا تعلق {body} سے</translation>
    </message>
    <message>
        <source>{one} and {other}: {events} together</source>
        <translation>‏{one} اور {other}: {events} ایک ساتھ</translation>
    </message>
    <message>
        <source>Organisation </source>
        <translation>ادارہ </translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>The arrow keys go along the lines to the neighbour on that side; Enter shows the events. Plus and minus make it larger and smaller, 0 shows all of it. The list beside holds the same.</source>
        <translation>تیر کے بٹن لکیروں پر اس طرف کے پڑوسی تک لے جاتے ہیں؛ Enter تقریبات دکھاتا ہے۔ جمع اور منفی سے بڑا چھوٹا ہوتا ہے، 0 سب دکھاتا ہے۔ ساتھ کی فہرست میں بھی یہی ہے۔</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>کچھ نہیں چنا گیا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Network of speakers, {}</source>
        <translation>مقررین کا نیٹ ورک، {}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Speakers who shared events</source>
        <translation>مشترکہ تقریبات کے مقررین</translation>
    </message>
    <message>
        <source>Click on somebody, or on a line between two.</source>
        <translation>کسی پر، یا دو کے درمیان کی لکیر پر کلک کریں۔</translation>
    </message>
    <message>
        <source>People and organisations of the network</source>
        <translation>نیٹ ورک کے افراد اور ادارے</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>تقریبات دکھائیں</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>چھوٹا (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>بڑا (+)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>سب دکھائیں (0)</translation>
    </message>
    <message>
        <source>Circles are people, larger with more events; squares are organisations.</source>
        <translation>دائرے افراد ہیں، زیادہ تقریبات پر بڑے؛ مربعے ادارے ہیں۔</translation>
    </message>
    <message>
        <source>The thicker a line, the more events two shared.</source>
        <translation>لکیر جتنی موٹی، مشترکہ تقریبات اتنی زیادہ۔</translation>
    </message>
    <message>
        <source>The {n} people with most events are shown, of {all}.</source>
        <translation>‏{all} میں سے سب سے زیادہ تقریبات والے {n} افراد دکھائے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Of {all} lines between them the {n} with most shared events are drawn.</source>
        <translation>ان کے درمیان {all} لکیروں میں سے سب سے زیادہ مشترکہ تقریبات والی {n} بنائی گئی ہیں۔</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>تفصیل…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong in Event Browser itself, and what you did last may not have happened.</source>
        <translation>خود ایونٹ براؤزر میں خرابی ہوئی، ممکن ہے آپ کا آخری کام نہ ہوا ہو۔</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other readings</source>
        <translation>دیگر ممکنہ قدریں</translation>
    </message>
    <message>
        <source>Other readings (Down)</source>
        <translation>دیگر ممکنہ قدریں (Down)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Ready, small doubts</source>
        <translation>تیار، معمولی شبہات</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>No event found</source>
        <translation>کوئی تقریب نہیں ملی</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>تقریباً ایک جیسا</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>پہلے سے لائبریری میں</translation>
    </message>
    <message>
        <source>Waits for review already</source>
        <translation>پہلے سے جائزے کا منتظر</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>پڑھی نہ جا سکی</translation>
    </message>
</context>
<context>
    <name>OwnChanges</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>OwnTopics</name>
    <message>
        <source>Deleted the topic “{}”.</source>
        <translation>موضوع ”{}“ حذف ہوا۔</translation>
    </message>
    <message>
        <source>Change topic…	F2</source>
        <translation>موضوع بدلیں…	F2</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>اس میں ضم کریں</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>حذف کریں	Del</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>کہیں بھی جائیں</translation>
    </message>
    <message>
        <source>Go to a command, speaker, topic or event</source>
        <translation>کسی حکم، مقرر، موضوع یا تقریب پر جائیں</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملا</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>یہاں اس نام کی کوئی چیز نہیں۔</translation>
    </message>
    <message>
        <source>Nothing here is called that. {keys} searches what was said, too.</source>
        <translation>یہاں اس نام کی کوئی چیز نہیں۔ {keys} کہی گئی باتوں میں بھی تلاش کرتا ہے۔</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعہ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>on</source>
        <translation>چالو</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Chair</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>ناظم</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>کلیدی خطاب</translation>
    </message>
    <message>
        <source>Chief guest</source>
        <translation>مہمانِ خصوصی</translation>
    </message>
    <message>
        <source>Opening remarks</source>
        <translation>افتتاحی کلمات</translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation>اختتامی کلمات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>شریک</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Said</source>
        <translation>کہا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>{value}, doubtful</source>
        <translation>‏{value}، مشکوک</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>شخص شامل کریں</translation>
    </message>
    <message>
        <source>Remove this person (Del)</source>
        <translation>یہ شخص ہٹائیں (Del)</translation>
    </message>
    <message>
        <source>Give this statement to another person</source>
        <translation>یہ بیان کسی اور شخص کو دیں</translation>
    </message>
    <message>
        <source>Remove this statement (Del)</source>
        <translation>یہ بیان ہٹائیں (Del)</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>افراد ({n})</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>نیا شخص</translation>
    </message>
    <message>
        <source>What {name} said ({n})</source>
        <translation>‏{name} نے کیا کہا ({n})</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who took part</source>
        <translation>شریک افراد</translation>
    </message>
    <message>
        <source>Select a name in the article and use it as a person, or add one by hand.</source>
        <translation>مضمون میں نام چن کر بطور شخص استعمال کریں، یا خود شامل کریں۔</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The same person</source>
        <translation>وہی شخص</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>نام سے تلاش کریں</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ملائیں</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>“{name}” could not be saved in {folder}: {why}. Choose another place.</source>
        <translation>“{name}” {folder} میں محفوظ نہیں ہو سکی: {why}۔ کوئی اور جگہ چنیں۔</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ویب صفحات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>میل باکس</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>آرکائیو</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>کیلنڈر فائلیں</translation>
    </message>
    <message>
        <source>Feeds and data</source>
        <translation>فیڈ اور ڈیٹا</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>دیگر اقسام</translation>
    </message>
    <message>
        <source>{n} of other kinds ({names})</source>
        <translation>‏{n} دیگر اقسام کی ({names})</translation>
    </message>
    <message>
        <source>{n} with the pictures and scripts of saved pages ({names})</source>
        <translation>‏{n} محفوظ صفحات کی تصاویر اور اسکرپٹ والے ({names})</translation>
    </message>
    <message>
        <source>{n}, not followed ({names})</source>
        <translation>‏{n}، ان پر عمل نہیں ہوا ({names})</translation>
    </message>
    <message>
        <source>{n} with no file behind: devices, pipes, dead links ({names})</source>
        <translation>‏{n} جن کے پیچھے فائل نہیں: آلات، پائپ، مردہ لنک ({names})</translation>
    </message>
    <message>
        <source>{n} that cannot be opened ({names})</source>
        <translation>‏{n} جو کھل نہیں سکتے ({names})</translation>
    </message>
    <message>
        <source>Left out of the folders: {what}</source>
        <translation>فولڈروں میں سے چھوڑے گئے: {what}</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 فولڈر</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>‏{n} فولڈر</translation>
    </message>
    <message>
        <source>1 link to a folder</source>
        <translation>فولڈر کا 1 لنک</translation>
    </message>
    <message>
        <source>{n} links to folders</source>
        <translation>فولڈروں کے {n} لنک</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 اندراج</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>‏{n} اندراجات</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The article was not seen to say this.</source>
        <translation>مضمون میں یہ بات نہیں ملی۔</translation>
    </message>
    <message>
        <source>You gave this value.</source>
        <translation>یہ قدر آپ نے دی۔</translation>
    </message>
    <message>
        <source>You took this from the article.</source>
        <translation>یہ آپ نے مضمون سے لی۔</translation>
    </message>
    <message>
        <source>The file says so of itself ({rule}).</source>
        <translation>فائل خود اپنے بارے میں یہ بتاتی ہے ({rule})۔</translation>
    </message>
    <message>
        <source>Seen in the article by the rule {rule}.</source>
        <translation>مضمون میں قاعدہ {rule} سے ملا۔</translation>
    </message>
    <message>
        <source>{share} % sure</source>
        <translation>‏{share} % یقینی</translation>
    </message>
</context>
<context>
    <name>ProofBar</name>
    <message>
        <source>Go to a field to see where its value comes from.</source>
        <translation>کسی خانے پر جائیں تاکہ اس کی قدر کا ماخذ دکھے۔</translation>
    </message>
    <message>
        <source>It is right (A)</source>
        <translation>درست ہے (A)</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation>‏“{value}” لیں</translation>
    </message>
    <message>
        <source>Clear (R)</source>
        <translation>خالی کریں (R)</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>کلیدیں دبائیں</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نہیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>خارج کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>nobody any more</source>
        <translation>اب کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>پڑھائی</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>پڑھنا جاری رکھیں</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>ناکام پھر آزمائیں</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>دوسری فائلیں چنیں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ لیں</translation>
    </message>
    <message>
        <source>Reading on</source>
        <translation>پڑھائی جاری</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>‏{files} پڑھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Reading {files}, {n} of them done</source>
        <translation>{files} پڑھی جا رہی ہیں، {n} ہو چکیں</translation>
    </message>
    <message>
        <source>Paused after {n} of {files}</source>
        <translation>‏{files} میں سے {n} کے بعد وقفہ</translation>
    </message>
    <message>
        <source>{articles} read</source>
        <translation>‏{articles} پڑھے گئے</translation>
    </message>
    <message>
        <source>What was read is kept and can be reviewed; the rest stays in line.</source>
        <translation>جو پڑھا گیا محفوظ ہے اور جائزہ لیا جا سکتا ہے؛ باقی قطار میں ہے۔</translation>
    </message>
    <message>
        <source>The first article is being read…</source>
        <translation>پہلا مضمون پڑھا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>1 speaker in common</source>
        <translation>1 مقرر مشترک</translation>
    </message>
    <message>
        <source>{n} speakers in common</source>
        <translation>{n} مقررین مشترک</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>ایک ہی میزبان</translation>
    </message>
    <message>
        <source>{n} hosts in common</source>
        <translation>{n} میزبان مشترک</translation>
    </message>
    <message>
        <source>1 topic in common</source>
        <translation>1 موضوع مشترک</translation>
    </message>
    <message>
        <source>{n} topics in common</source>
        <translation>{n} موضوعات مشترک</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>تاریخ درج نہیں</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>تقریبات کی رپورٹ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحہ {number} از {total}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>The raised figures tell which source gives what.</source>
        <translation>اوپر لکھے ہندسے بتاتے ہیں کہ کون سی بات کس ماخذ سے ہے۔</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>بلا عنوان تقریب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>تاریخ درج نہیں</translation>
    </message>
    <message>
        <source>{line}. Source: {sources}.</source>
        <translation>{line}۔ ماخذ: {sources}۔</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} تقریبات</translation>
    </message>
    <message>
        <source>{some} and others</source>
        <translation>{some} اور دیگر</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Finish later</source>
        <translation>بعد میں مکمل کریں</translation>
    </message>
    <message>
        <source>The rest waits; you find it again under Import</source>
        <translation>باقی منتظر ہے؛ ”درآمد کریں“ میں پھر ملے گا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>خارج کریں</translation>
    </message>
    <message>
        <source>Take this article off the list (Del in the list)</source>
        <translation>یہ مضمون فہرست سے ہٹائیں (فہرست میں Del)</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>پچھلا شبہ</translation>
    </message>
    <message>
        <source>Keep the articles listed as ready: those by whose doubts no event is missed or misplaced</source>
        <translation>تیار کے تحت درج مضامین رکھیں: وہ جن کے شبہات سے کوئی تقریب نہ چھوٹتی ہے نہ غلط جگہ جاتی ہے</translation>
    </message>
    <message>
        <source>Go to the previous doubtful value</source>
        <translation>پچھلی مشکوک قدر پر جائیں</translation>
    </message>
    <message>
        <source>Go to the next doubtful value</source>
        <translation>اگلی مشکوک قدر پر جائیں</translation>
    </message>
    <message>
        <source>Keep this article and go on to the next</source>
        <translation>یہ مضمون رکھیں اور اگلے پر جائیں</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>اگلا شبہ</translation>
    </message>
    <message>
        <source>Keep all ready</source>
        <translation>سب تیار رکھیں</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>رکھیں اور آگے</translation>
    </message>
    <message>
        <source>Keep all ready ({n})</source>
        <translation>سب تیار رکھیں ({n})</translation>
    </message>
    <message>
        <source>Keep article only</source>
        <translation>صرف مضمون رکھیں</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>‏{all} میں سے {n}</translation>
    </message>
    <message>
        <source>1 doubt here</source>
        <translation>یہاں 1 شبہ</translation>
    </message>
    <message>
        <source>{n} doubts here</source>
        <translation>یہاں {n} شبہات</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No event was found in this article</source>
        <translation>اس مضمون میں کوئی تقریب نہیں ملی</translation>
    </message>
    <message>
        <source>If it reports one all the same, file it by hand; the article stays beside you.</source>
        <translation>اگر پھر بھی اس میں تقریب ہے تو خود درج کریں؛ مضمون ساتھ رہے گا۔</translation>
    </message>
    <message>
        <source>File it as an event anyway</source>
        <translation>پھر بھی تقریب کے طور پر درج کریں</translation>
    </message>
    <message>
        <source>Discarded “{title}”.</source>
        <translation>‏“{title}” خارج۔</translation>
    </message>
    <message>
        <source>This article is in the library already. Import it again on purpose, or discard it.</source>
        <translation>یہ مضمون پہلے سے لائبریری میں ہے۔ جان بوجھ کر پھر درآمد کریں، یا خارج کریں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>‏“{name}” ہٹایا گیا۔</translation>
    </message>
    <message>
        <source>Never a person</source>
        <translation>کبھی شخص نہیں</translation>
    </message>
    <message>
        <source>Never a host</source>
        <translation>کبھی میزبان نہیں</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Do not warn again</source>
        <translation>پھر خبردار نہ کریں</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>How your library is kept safe</source>
        <translation>آپ کی لائبریری کیسے محفوظ رہتی ہے</translation>
    </message>
    <message>
        <source>Every step can be undone</source>
        <translation>ہر قدم واپس لیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes back what was done last, also after a restart. Edit ▸ History… lists the last 300 steps with what each changed, and goes back or on to any of them.</source>
        <translation>ترمیم ▸ واپس لیں آخری کام واپس لیتا ہے، دوبارہ شروع کرنے کے بعد بھی۔ ترمیم ▸ تاریخچہ… آخری 300 قدم ان کی تبدیلیوں کے ساتھ دکھاتا ہے اور کسی پر بھی پیچھے یا آگے لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>What you delete goes to the trash</source>
        <translation>آپ جو حذف کریں ردی میں جاتا ہے</translation>
    </message>
    <message>
        <source>Edit ▸ Trash… restores deleted events for a year, whatever was done since.</source>
        <translation>ترمیم ▸ ردی… حذف شدہ تقریبات ایک سال تک بحال کرتا ہے، بعد میں کچھ بھی ہوا ہو۔</translation>
    </message>
    <message>
        <source>Backups are made by themselves</source>
        <translation>بیک اپ خود بخود لیے جاتے ہیں</translation>
    </message>
    <message>
        <source>When you close the window, or once a day while it stays open, the library is copied if anything has changed, and the copy is checked. Of the last 12 days, 10 weeks and 9 months with backups, one each is kept. File ▸ Backups… lists them; you can look into one before you restore it, and restoring keeps what it replaces.</source>
        <translation>ونڈو بند کرنے پر، یا کھلی رہے تو دن میں ایک بار، اگر کچھ بدلا ہو تو لائبریری کی نقل بنتی ہے اور جانچی جاتی ہے۔ بیک اپ والے آخری 12 دنوں، 10 ہفتوں اور 9 مہینوں میں سے ہر ایک کا ایک رکھا جاتا ہے۔ فائل ▸ بیک اپ… ان کی فہرست ہے؛ بحال کرنے سے پہلے اندر دیکھ سکتے ہیں، اور بحالی اپنی جگہ لینے والی چیز بھی محفوظ رکھتی ہے۔</translation>
    </message>
    <message>
        <source>Where all this is</source>
        <translation>یہ سب کہاں ہے</translation>
    </message>
    <message>
        <source>The library, its backups and the files you imported are in {}. Copy that folder to another disk now and then: no backup beside the library survives the loss of the disk.</source>
        <translation>لائبریری، اس کے بیک اپ اور درآمد کی گئی فائلیں {} میں ہیں۔ یہ فولڈر وقتاً فوقتاً کسی اور ڈسک پر نقل کریں: ڈسک ضائع ہو تو لائبریری کے ساتھ رکھا کوئی بیک اپ نہیں بچتا۔</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>اگر کچھ غلط ہو</translation>
    </message>
    <message>
        <source>In a terminal, “eventbrowser check” looks the library over, “eventbrowser check --repair” saves what can be read of a damaged one, and “eventbrowser restore” puts back a backup.</source>
        <translation>ٹرمینل میں “eventbrowser check” لائبریری جانچتا ہے، “eventbrowser check --repair” خراب لائبریری میں سے جو پڑھا جا سکے بچاتا ہے، اور “eventbrowser restore” بیک اپ بحال کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>PNG picture (*{})</source>
        <translation>PNG تصویر (*{})</translation>
    </message>
    <message>
        <source>SVG drawing (*{})</source>
        <translation>SVG خاکہ (*{})</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>‏“{}” محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Name of this search:</source>
        <translation>اس تلاش کا نام:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>یہ تلاش محفوظ کریں</translation>
    </message>
    <message>
        <source>New name of this search:</source>
        <translation>اس تلاش کا نیا نام:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>تلاش کا نام بدلیں</translation>
    </message>
    <message>
        <source>Deleted the search “{}”.</source>
        <translation>تلاش “{}” حذف۔</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A person needs a name; the old one was kept.</source>
        <translation>شخص کا نام ہونا ضروری ہے؛ پرانا نام رکھا گیا۔</translation>
    </message>
    <message>
        <source>An event needs a title; the old one was kept.</source>
        <translation>تقریب کا عنوان ہونا ضروری ہے؛ پرانا عنوان رکھا گیا۔</translation>
    </message>
    <message>
        <source>Article {id} is not in the library; its import may have been undone.</source>
        <translation>مضمون {id} لائبریری میں نہیں؛ شاید اس کی درآمد واپس لے لی گئی ہے۔</translation>
    </message>
    <message>
        <source>Cards sent with a mail or standing on a page are used when that is imported.</source>
        <translation>ای میل کے ساتھ بھیجے گئے یا صفحے پر موجود کارڈ اس کی درآمد کے وقت استعمال ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>اس کی اجازتیں بدلیں، یا اس کی نقل بنائیں۔</translation>
    </message>
    <message>
        <source>Choose a file that holds an article.</source>
        <translation>ایسی فائل چنیں جس میں مضمون ہو۔</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>کوئی مختصر نام چنیں۔</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>فائل کا کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose the files in it, or import the whole folder.</source>
        <translation>اس میں موجود فائلیں چنیں، یا پورا فولڈر درآمد کریں۔</translation>
    </message>
    <message>
        <source>Close the file where it is open in another program, or choose another place.</source>
        <translation>اگر فائل کسی اور پروگرام میں کھلی ہے تو اسے بند کریں، یا کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>اسے اس کمپیوٹر پر نقل کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it instead.</source>
        <translation>اس کے بجائے مضمون کا متن نقل کر کے چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Create it or choose another place.</source>
        <translation>اسے بنائیں یا کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>اسے دوبارہ ڈاؤن لوڈ یا محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Draft {id} cannot be read.</source>
        <translation>مسودہ {id} پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Draft {id} is no longer waiting: it was kept or discarded meanwhile.</source>
        <translation>مسودہ {id} اب منتظر نہیں: اس دوران اسے رکھ لیا گیا یا خارج کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Event Browser itself failed on it</source>
        <translation>Event Browser خود اس پر ناکام ہوا</translation>
    </message>
    <message>
        <source>Event Browser reads {kinds}.</source>
        <translation>Event Browser یہ پڑھتا ہے: {kinds}۔</translation>
    </message>
    <message>
        <source>Event {id} is not in the library; it may have been deleted or undone.</source>
        <translation>تقریب {id} لائبریری میں نہیں؛ شاید اسے حذف کیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Export the event again and import that file.</source>
        <translation>تقریب کو دوبارہ برآمد کریں اور وہ فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>Fact {id} is not in the library; it may have been forgotten or undone.</source>
        <translation>سبق {id} لائبریری میں نہیں؛ شاید اسے بھلا دیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>If its text is in an attachment, save that and import it.</source>
        <translation>اگر اس کا متن کسی منسلکہ فائل میں ہے تو اسے محفوظ کر کے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>اسے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Import the page it comes from.</source>
        <translation>وہ صفحہ درآمد کریں جس سے یہ آیا ہے۔</translation>
    </message>
    <message>
        <source>It belongs to a further event of the article</source>
        <translation>یہ مضمون کی کسی اور تقریب سے متعلق ہے</translation>
    </message>
    <message>
        <source>It holds a post</source>
        <translation>اس میں کوئی عہدہ شامل ہے</translation>
    </message>
    <message>
        <source>It holds words in small letters, unlike a name</source>
        <translation>اس میں چھوٹے حروف کے الفاظ ہیں، جو نام میں نہیں ہوتے</translation>
    </message>
    <message>
        <source>It is a single word, and no institution is named</source>
        <translation>یہ ایک ہی لفظ ہے، اور کسی ادارے کا نام نہیں</translation>
    </message>
    <message>
        <source>It is held at a place and nothing speaks of a link</source>
        <translation>یہ کسی مقام پر منعقد ہے اور کسی آن لائن رابطے کا ذکر نہیں</translation>
    </message>
    <message>
        <source>It is held there and nobody else is named as host</source>
        <translation>یہ وہیں منعقد ہے اور کسی اور کو میزبان نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>It is said to hold the event</source>
        <translation>کہا گیا ہے کہ تقریب اسی نے منعقد کی</translation>
    </message>
    <message>
        <source>It is very long</source>
        <translation>یہ بہت لمبا ہے</translation>
    </message>
    <message>
        <source>It is very short</source>
        <translation>یہ بہت مختصر ہے</translation>
    </message>
    <message>
        <source>It lies after the article, which tells of what is over</source>
        <translation>یہ دن مضمون کے بعد کا ہے، حالانکہ مضمون گزری بات بتاتا ہے</translation>
    </message>
    <message>
        <source>It lists speakers and a moderator</source>
        <translation>اس میں مقررین اور ایک ناظم درج ہیں</translation>
    </message>
    <message>
        <source>It may be a greeting or thanks</source>
        <translation>ہو سکتا ہے یہ خیر مقدم یا شکریہ ہو</translation>
    </message>
    <message>
        <source>It may be a post</source>
        <translation>ہو سکتا ہے یہ کوئی عہدہ ہو</translation>
    </message>
    <message>
        <source>It may be about the event itself</source>
        <translation>ہو سکتا ہے یہ خود تقریب کے بارے میں ہو</translation>
    </message>
    <message>
        <source>It may be two in one</source>
        <translation>ہو سکتا ہے یہ ایک میں دو ہوں</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>شاید اسے کہیں اور منتقل کیا گیا ہے: اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>It may have been said by several</source>
        <translation>ہو سکتا ہے یہ کئی افراد نے کہا ہو</translation>
    </message>
    <message>
        <source>It may hold the name of an institution</source>
        <translation>ہو سکتا ہے اس میں کسی ادارے کا نام شامل ہو</translation>
    </message>
    <message>
        <source>It may tell of another time</source>
        <translation>ہو سکتا ہے یہ کسی اور وقت کی بات ہو</translation>
    </message>
    <message>
        <source>It may tell of what was done before</source>
        <translation>ہو سکتا ہے یہ پہلے کیے گئے کام کی بات ہو</translation>
    </message>
    <message>
        <source>It signs the announcement</source>
        <translation>اعلان پر اسی کا نام ہے</translation>
    </message>
    <message>
        <source>It speaks of {words}</source>
        <translation>اس میں {words} کا ذکر ہے</translation>
    </message>
    <message>
        <source>It sponsors the event</source>
        <translation>یہ تقریب کی سرپرستی کرتا ہے</translation>
    </message>
    <message>
        <source>It stands away from the name</source>
        <translation>یہ نام سے دور ہے</translation>
    </message>
    <message>
        <source>It stands before the name</source>
        <translation>یہ نام سے پہلے ہے</translation>
    </message>
    <message>
        <source>It tells only that the person spoke</source>
        <translation>اس سے صرف یہ معلوم ہوتا ہے کہ اس شخص نے گفتگو کی</translation>
    </message>
    <message>
        <source>Its commonest words are of this language</source>
        <translation>اس کے سب سے عام الفاظ اسی زبان کے ہیں</translation>
    </message>
    <message>
        <source>Its officer welcomes the guests</source>
        <translation>اس کا عہدیدار مہمانوں کا خیر مقدم کرتا ہے</translation>
    </message>
    <message>
        <source>Its statement tells of the event</source>
        <translation>اس کا بیان تقریب کے بارے میں بتاتا ہے</translation>
    </message>
    <message>
        <source>Little around it tells that it is a name</source>
        <translation>اس کے ارد گرد کم ہی کچھ بتاتا ہے کہ یہ نام ہے</translation>
    </message>
    <message>
        <source>Little tells that this is a name</source>
        <translation>کم ہی کچھ بتاتا ہے کہ یہ نام ہے</translation>
    </message>
    <message>
        <source>Make room on it or choose another place.</source>
        <translation>اس پر جگہ خالی کریں یا کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>No backup was made, since the copy is not as the library is: {fault} Try again.</source>
        <translation>کوئی بیک اپ نہیں بنا، کیونکہ نقل لائبریری جیسی نہیں: {fault} دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>No backup was made, since the copy was not sound: {fault}</source>
        <translation>کوئی بیک اپ نہیں بنا، کیونکہ نقل درست نہ تھی: {fault}</translation>
    </message>
    <message>
        <source>No backup was made, since the file library.db is not a library of Event Browser.</source>
        <translation>کوئی بیک اپ نہیں بنا، کیونکہ فائل library.db Event Browser کی لائبریری نہیں۔</translation>
    </message>
    <message>
        <source>No backup was made, since too many were made in this second. Try again.</source>
        <translation>کوئی بیک اپ نہیں بنا، کیونکہ اسی سیکنڈ میں بہت سے بن چکے تھے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>No day is named; {day} is the day of the report</source>
        <translation>کسی دن کا نام نہیں؛ {day} رپورٹ کا دن ہے</translation>
    </message>
    <message>
        <source>No verb tells that something was said</source>
        <translation>کوئی فعل نہیں بتاتا کہ کچھ کہا گیا</translation>
    </message>
    <message>
        <source>No word in it tells of an institute or the like</source>
        <translation>اس کا کوئی لفظ کسی ادارے وغیرہ کا پتہ نہیں دیتا</translation>
    </message>
    <message>
        <source>Nothing but the name stands in the list</source>
        <translation>فہرست میں نام کے سوا کچھ نہیں</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged library. Put back a backup; nothing was changed.</source>
        <translation>خراب لائبریری سے کچھ نہیں پڑھا جا سکا۔ کوئی بیک اپ بحال کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Nothing else is told of this person</source>
        <translation>اس شخص کے بارے میں اور کچھ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Of {table}, up to {n} records could not be read.</source>
        <translation>{table} کے {n} تک اندراجات نہیں پڑھے جا سکے۔</translation>
    </message>
    <message>
        <source>One sentence alone tells of this part</source>
        <translation>صرف ایک جملہ اس کردار کا بتاتا ہے</translation>
    </message>
    <message>
        <source>Only a post before the name tells who it is</source>
        <translation>صرف نام سے پہلے کا عہدہ بتاتا ہے کہ یہ کون ہے</translation>
    </message>
    <message>
        <source>Only the post before it tells that it is a name</source>
        <translation>صرف اس سے پہلے کا عہدہ بتاتا ہے کہ یہ نام ہے</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>اسے براؤزر میں کھولیں، مضمون کا متن نقل کریں اور یہاں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Open it in a text editor and save it again as UTF-8.</source>
        <translation>اسے ٹیکسٹ ایڈیٹر میں کھولیں اور دوبارہ UTF-8 میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>اسے اسی پروگرام میں کھولیں جس نے بنایا تھا اور دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open it with the password, save or print it without one, and import that.</source>
        <translation>اسے پاس ورڈ سے کھولیں، پاس ورڈ کے بغیر محفوظ یا پرنٹ کریں، اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and import the saved page.</source>
        <translation>صفحہ براؤزر میں کھولیں، محفوظ کریں، اور محفوظ صفحہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Person {id} is not in the library; the import may have been undone.</source>
        <translation>شخص {id} لائبریری میں نہیں؛ شاید درآمد واپس لے لی گئی ہے۔</translation>
    </message>
    <message>
        <source>Please report it with the file; pasting the article&apos;s text may work.</source>
        <translation>براہِ کرم فائل کے ساتھ اس کی اطلاع دیں؛ مضمون کا متن چسپاں کرنا شاید کام کرے۔</translation>
    </message>
    <message>
        <source>Print it to a new PDF or recognise its text (OCR), and import that.</source>
        <translation>اسے نئے PDF میں پرنٹ کریں یا اس کا متن پہچانیں (OCR)، اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Put it back and import it again.</source>
        <translation>اسے واپس رکھیں اور دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Row {id} of {table} has no {column} that can be read.</source>
        <translation>{table} کی سطر {id} میں پڑھنے کے قابل {column} نہیں۔</translation>
    </message>
    <message>
        <source>Row {id} of {table} points to a row of {parent} that is not there.</source>
        <translation>{table} کی سطر {id}، {parent} کی ایسی سطر کا حوالہ دیتی ہے جو موجود نہیں۔</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>پاس ورڈ کے بغیر ایک نقل محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save it as .docx, .pdf or .txt and import that.</source>
        <translation>اسے ‎.docx، ‎.pdf یا ‎.txt میں محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save it as .pdf and import that.</source>
        <translation>اسے ‎.pdf میں محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save its text as .pdf and import that.</source>
        <translation>اس کا متن ‎.pdf میں محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save its text as .txt and import that.</source>
        <translation>اس کا متن ‎.txt میں محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save the article again and import the new file.</source>
        <translation>مضمون دوبارہ محفوظ کریں اور نئی فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save the article alone, without pictures, and import that.</source>
        <translation>صرف مضمون، تصویروں کے بغیر، محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Save the pages about the event alone and import those.</source>
        <translation>صرف تقریب والے صفحات محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Some leave this form of address out</source>
        <translation>کچھ لوگ یہ لقب چھوڑ دیتے ہیں</translation>
    </message>
    <message>
        <source>Somebody took part over a link</source>
        <translation>کسی نے آن لائن رابطے سے شرکت کی</translation>
    </message>
    <message>
        <source>Split it and import the parts about events.</source>
        <translation>اسے تقسیم کریں اور تقریبات والے حصے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Statement {id} differs from the words of its article {source}.</source>
        <translation>بیان {id} اپنے مضمون {source} کے الفاظ سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>Text within pictures needs text recognition (OCR) first: save its result as .txt or .pdf.</source>
        <translation>تصویروں کے اندر کے متن کو پہلے متن شناسی (OCR) درکار ہے: اس کا نتیجہ ‎.txt یا ‎.pdf میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The announcement begins with it</source>
        <translation>اعلان اسی سے شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of Event Browser. Install that version.</source>
        <translation>یہ آرکائیو Event Browser کے نئے نسخے نے لکھا ہے۔ وہ نسخہ نصب کریں۔</translation>
    </message>
    <message>
        <source>The archive&apos;s library has no room on this disk. Make room, or name a folder on another.</source>
        <translation>آرکائیو کی لائبریری کے لیے اس ڈسک پر جگہ نہیں۔ جگہ خالی کریں، یا کسی اور ڈسک پر فولڈر بتائیں۔</translation>
    </message>
    <message>
        <source>The article gives one word of the name only</source>
        <translation>مضمون نام کا صرف ایک لفظ دیتا ہے</translation>
    </message>
    <message>
        <source>The article is dated from here</source>
        <translation>مضمون یہیں سے جاری ہوا ہے</translation>
    </message>
    <message>
        <source>The article names other cities too</source>
        <translation>مضمون دوسرے شہروں کے نام بھی لیتا ہے</translation>
    </message>
    <message>
        <source>The article names other days too</source>
        <translation>مضمون دوسرے دنوں کے نام بھی لیتا ہے</translation>
    </message>
    <message>
        <source>The article speaks of several days</source>
        <translation>مضمون کئی دنوں کا ذکر کرتا ہے</translation>
    </message>
    <message>
        <source>The article spells out “{short}” so</source>
        <translation>مضمون “{short}” کو یوں پورا لکھتا ہے</translation>
    </message>
    <message>
        <source>The article tells what this person said, and no other part</source>
        <translation>مضمون صرف اس شخص کی بات بتاتا ہے، کوئی اور کردار نہیں</translation>
    </message>
    <message>
        <source>The backup {name} was made by an older version of Event Browser. Restore it to look into it; what is there now is kept as a backup, too.</source>
        <translation>بیک اپ {name} کو Event Browser کے پرانے نسخے نے بنایا ہے۔ اسے دیکھنے کے لیے بحال کریں؛ جو اب موجود ہے وہ بھی بیک اپ کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged itself; choose another. {fault}</source>
        <translation>بیک اپ “{name}” خود خراب ہے؛ کوئی اور چنیں۔ {fault}</translation>
    </message>
    <message>
        <source>The body named most often</source>
        <translation>جس ادارے کا نام سب سے زیادہ آیا</translation>
    </message>
    <message>
        <source>The capital of {country}</source>
        <translation>{country} کا دارالحکومت</translation>
    </message>
    <message>
        <source>The capital of {country}, which the article is about</source>
        <translation>{country} کا دارالحکومت، جس کے بارے میں مضمون ہے</translation>
    </message>
    <message>
        <source>The event is called by its name</source>
        <translation>تقریب اسی کے نام سے موسوم ہے</translation>
    </message>
    <message>
        <source>The file library.db in {folder} is not a library of Event Browser. Move it away, or open a library in another folder.</source>
        <translation>{folder} میں فائل library.db Event Browser کی لائبریری نہیں۔ اسے ہٹا دیں، یا کسی اور فولڈر میں لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The file library.db is damaged: {reason}.</source>
        <translation>فائل library.db خراب ہے: {reason}۔</translation>
    </message>
    <message>
        <source>The file states it: {where}</source>
        <translation>فائل خود بتاتی ہے: {where}</translation>
    </message>
    <message>
        <source>The file {path} is a database of another program. Move it away, or open a library in another folder.</source>
        <translation>فائل {path} کسی اور پروگرام کا ڈیٹا بیس ہے۔ اسے ہٹا دیں، یا کسی اور فولڈر میں لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The headline names the kind of event before it</source>
        <translation>سرخی میں اس سے پہلے تقریب کی قسم آئی ہے</translation>
    </message>
    <message>
        <source>The headline, no title being named</source>
        <translation>سرخی، کیونکہ کوئی عنوان نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>The library in {folder} can only be read, since nothing can be written there. You can look, search and export; to change something, give yourself the right to write, or copy the folder and open the copy.</source>
        <translation>{folder} کی لائبریری صرف پڑھی جا سکتی ہے، کیونکہ وہاں کچھ لکھا نہیں جا سکتا۔ آپ دیکھ، تلاش اور برآمد کر سکتے ہیں؛ کچھ بدلنے کے لیے خود کو لکھنے کا حق دیں، یا فولڈر کی نقل بنا کر وہ کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: its file library.db cannot be opened. See that the folder is there and that you may write to it.</source>
        <translation>{folder} کی لائبریری نہیں کھل سکی: اس کی فائل library.db نہیں کھلتی۔ دیکھیں کہ فولڈر موجود ہے اور آپ اس میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: you have no right to it. Give yourself that right, or open a library in another folder.</source>
        <translation>{folder} کی لائبریری نہیں کھل سکی: آپ کو اس کا حق نہیں۔ خود کو یہ حق دیں، یا کسی اور فولڈر میں لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be opened: you have no right to write there. Give yourself that right, or open a library in another folder.</source>
        <translation>{folder} کی لائبریری نہیں کھل سکی: آپ کو وہاں لکھنے کا حق نہیں۔ خود کو یہ حق دیں، یا کسی اور فولڈر میں لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be read or written: the disk reports an error. See that the disk is there and sound, and try again.</source>
        <translation>{folder} کی لائبریری پڑھی یا لکھی نہیں جا سکی: ڈسک خرابی بتاتی ہے۔ دیکھیں کہ ڈسک موجود اور درست ہے، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be used: {reason}. See that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>{folder} کی لائبریری استعمال نہیں ہو سکی: {reason}۔ دیکھیں کہ فولڈر موجود ہے، آپ اس میں لکھ سکتے ہیں اور ڈسک پر جگہ ہے۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written: the disk is full. Nothing was lost; make room and try again.</source>
        <translation>{folder} کی لائبریری لکھی نہیں جا سکی: ڈسک بھر گئی ہے۔ کچھ ضائع نہیں ہوا؛ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written: you have no right to write there. Give yourself that right, or open a library in another folder.</source>
        <translation>{folder} کی لائبریری لکھی نہیں جا سکی: آپ کو وہاں لکھنے کا حق نہیں۔ خود کو یہ حق دیں، یا کسی اور فولڈر میں لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} is being written by another program. Wait until that has ended and try again.</source>
        <translation>{folder} کی لائبریری میں کوئی اور پروگرام لکھ رہا ہے۔ اس کے ختم ہونے کا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Put back a backup with “eventbrowser restore”, or save what can be saved with “eventbrowser check --repair”; both keep the damaged file.</source>
        <translation>{folder} کی لائبریری خراب ہے۔ “eventbrowser restore” سے کوئی بیک اپ بحال کریں، یا “eventbrowser check --repair” سے جو بچ سکے بچائیں؛ دونوں خراب فائل کو محفوظ رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} is of an older version of Event Browser and must be brought up to date, but nothing can be written there. Copy the folder to a place where you may write, and open the copy.</source>
        <translation>{folder} کی لائبریری Event Browser کے پرانے نسخے کی ہے اور اسے تازہ کرنا ضروری ہے، لیکن وہاں کچھ لکھا نہیں جا سکتا۔ فولڈر کو ایسی جگہ نقل کریں جہاں آپ لکھ سکیں، اور وہ نقل کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} is open in another window or program. Close it and try again.</source>
        <translation>{folder} کی لائبریری کسی اور ونڈو یا پروگرام میں کھلی ہے۔ اسے بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The library in {folder} was not closed properly, and nothing can be written there to mend that. Copy the folder to a place where you may write, and open the copy.</source>
        <translation>{folder} کی لائبریری ٹھیک سے بند نہیں ہوئی تھی، اور اسے درست کرنے کے لیے وہاں کچھ لکھا نہیں جا سکتا۔ فولڈر کو ایسی جگہ نقل کریں جہاں آپ لکھ سکیں، اور وہ نقل کھولیں۔</translation>
    </message>
    <message>
        <source>The library in {folder} was written by a newer version of Event Browser. Install that version, or open a library in another folder; nothing was changed.</source>
        <translation>{folder} کی لائبریری Event Browser کے نئے نسخے نے لکھی ہے۔ وہ نسخہ نصب کریں، یا کسی اور فولڈر میں لائبریری کھولیں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The name may go on</source>
        <translation>ہو سکتا ہے نام آگے بھی جاری ہو</translation>
    </message>
    <message>
        <source>The original of {name} is missing: {path}.</source>
        <translation>{name} کی اصل فائل موجود نہیں: {path}۔</translation>
    </message>
    <message>
        <source>The original of {name} was altered: {path}.</source>
        <translation>{name} کی اصل فائل بدلی گئی ہے: {path}۔</translation>
    </message>
    <message>
        <source>The original {path} is missing, and so it is in the archive.</source>
        <translation>اصل فائل {path} موجود نہیں، اور اسی لیے آرکائیو میں بھی نہیں۔</translation>
    </message>
    <message>
        <source>The other topic is not there any more; it may have been deleted or undone.</source>
        <translation>دوسرا موضوع اب موجود نہیں؛ شاید حذف یا واپس لیا گیا ہو۔</translation>
    </message>
    <message>
        <source>The page announces the event under this headline</source>
        <translation>صفحہ اسی سرخی کے تحت تقریب کا اعلان کرتا ہے</translation>
    </message>
    <message>
        <source>The page announces the event under this line</source>
        <translation>صفحہ اسی سطر کے تحت تقریب کا اعلان کرتا ہے</translation>
    </message>
    <message>
        <source>The page is this institute&apos;s own</source>
        <translation>یہ صفحہ اسی ادارے کا ہے</translation>
    </message>
    <message>
        <source>The person may only be named beside another</source>
        <translation>ہو سکتا ہے اس شخص کا نام صرف کسی اور کے ساتھ آیا ہو</translation>
    </message>
    <message>
        <source>The person spoke of the event before it took place</source>
        <translation>اس شخص نے تقریب ہونے سے پہلے اس کی بات کی</translation>
    </message>
    <message>
        <source>The search index does not agree with the events ({reason}).</source>
        <translation>تلاش کا اشاریہ تقریبات سے میل نہیں کھاتا ({reason})۔</translation>
    </message>
    <message>
        <source>The sentence may be about another event</source>
        <translation>ہو سکتا ہے یہ جملہ کسی اور تقریب کے بارے میں ہو</translation>
    </message>
    <message>
        <source>The watched folder {folder} is gone. Articles are read from it again once it is back.</source>
        <translation>زیرِ نظر فولڈر {folder} موجود نہیں رہا۔ اس کے واپس آنے پر اس سے مضامین پھر پڑھے جائیں گے۔</translation>
    </message>
    <message>
        <source>The words around it say little</source>
        <translation>اس کے ارد گرد کے الفاظ کم ہی کچھ بتاتے ہیں</translation>
    </message>
    <message>
        <source>The words behind it may belong to it</source>
        <translation>ہو سکتا ہے بعد کے الفاظ بھی اسی کا حصہ ہوں</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already; choose another name.</source>
        <translation>مجموعہ “{name}” پہلے سے موجود ہے؛ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>There is a topic “{label}” already; choose another name.</source>
        <translation>موضوع ”{label}“ پہلے سے موجود ہے؛ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>There is no backup “{name}” of the library in {folder}. “backup --list” lists them.</source>
        <translation>{folder} کی لائبریری کا کوئی بیک اپ “{name}” نہیں۔ “backup --list” ان کی فہرست دیتا ہے۔</translation>
    </message>
    <message>
        <source>There is no import to go on with: the last one came to its end.</source>
        <translation>جاری رکھنے کے لیے کوئی درآمد نہیں: پچھلی مکمل ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>دوبارہ کرنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>واپس لینے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is something in {folder} already. Name another folder for the archive&apos;s library.</source>
        <translation>{folder} میں پہلے سے کچھ موجود ہے۔ آرکائیو کی لائبریری کے لیے کوئی اور فولڈر بتائیں۔</translation>
    </message>
    <message>
        <source>This collection is not there any more; it may have been deleted or undone.</source>
        <translation>یہ مجموعہ اب موجود نہیں؛ شاید اسے حذف کیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This event can no longer be restored, since another program has taken away what belongs to it. Nothing was changed now; a backup may still have it.</source>
        <translation>یہ تقریب اب بحال نہیں ہو سکتی، کیونکہ کسی اور پروگرام نے اس سے متعلق چیزیں ہٹا دی ہیں۔ اب کچھ نہیں بدلا گیا؛ شاید کسی بیک اپ میں یہ موجود ہو۔</translation>
    </message>
    <message>
        <source>This event is no longer in the trash; it may have been restored already.</source>
        <translation>یہ تقریب اب ردی میں نہیں؛ شاید اسے پہلے ہی بحال کیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>This is a backup, and can only be read. Restore it to go on from there.</source>
        <translation>یہ بیک اپ ہے، جو صرف پڑھا جا سکتا ہے۔ وہاں سے آگے بڑھنے کے لیے اسے بحال کریں۔</translation>
    </message>
    <message>
        <source>This library lies in a folder of {service}, which may copy its file while it is written and so damage it. Close the program, move the library&apos;s folder to a place that is not synchronised, and open it there; to have it on another machine, copy backups or an archive.</source>
        <translation>یہ لائبریری {service} کے فولڈر میں ہے، جو اس کی فائل کو لکھے جانے کے دوران نقل کر کے خراب کر سکتا ہے۔ پروگرام بند کریں، لائبریری کا فولڈر ایسی جگہ لے جائیں جو ہم وقت نہ ہو، اور اسے وہاں کھولیں؛ کسی اور مشین پر رکھنے کے لیے بیک اپ یا آرکائیو نقل کریں۔</translation>
    </message>
    <message>
        <source>This name is not linked to another person, so there is nothing to separate.</source>
        <translation>یہ نام کسی اور شخص سے جڑا نہیں، اس لیے الگ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This person&apos;s part in the event is not in the library; it may have been deleted or undone.</source>
        <translation>تقریب میں اس شخص کا کردار لائبریری میں نہیں؛ شاید اسے حذف کیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This saved search is not there any more; it may have been deleted or undone.</source>
        <translation>یہ محفوظ تلاش اب موجود نہیں؛ شاید اسے حذف کیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This statement is not in the event any more; it may have been deleted or undone.</source>
        <translation>یہ بیان اب تقریب میں نہیں؛ شاید اسے حذف کیا گیا یا واپس لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This step can no longer be redone.</source>
        <translation>یہ قدم اب دوبارہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This step can no longer be undone or redone, since another program has changed the library meanwhile. Nothing was changed now.</source>
        <translation>یہ قدم اب نہ واپس لیا جا سکتا ہے نہ دوبارہ ہو سکتا ہے، کیونکہ اس دوران کسی اور پروگرام نے لائبریری بدل دی ہے۔ اب کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This step is forgotten; what it did stays done.</source>
        <translation>یہ قدم بھلا دیا گیا ہے؛ جو اس نے کیا وہ قائم ہے۔</translation>
    </message>
    <message>
        <source>This step was undone meanwhile, or is forgotten.</source>
        <translation>یہ قدم اس دوران واپس لے لیا گیا، یا بھلا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This topic is not there any more; it may have been deleted or undone.</source>
        <translation>یہ موضوع اب موجود نہیں؛ شاید حذف یا واپس لیا گیا ہو۔</translation>
    </message>
    <message>
        <source>Unpack it and import the articles in it.</source>
        <translation>اسے کھولیں اور اس میں موجود مضامین درآمد کریں۔</translation>
    </message>
    <message>
        <source>Unpack it and import them in portions.</source>
        <translation>اسے کھولیں اور حصوں میں درآمد کریں۔</translation>
    </message>
    <message>
        <source>Unpack it and look what it holds.</source>
        <translation>اسے کھولیں اور دیکھیں کہ اس میں کیا ہے۔</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the articles in it.</source>
        <translation>اسے خود کھولیں اور اس میں موجود مضامین درآمد کریں۔</translation>
    </message>
    <message>
        <source>Unpack it yourself.</source>
        <translation>اسے خود کھولیں۔</translation>
    </message>
    <message>
        <source>What follows it does not look like an institution</source>
        <translation>اس کے بعد جو آیا ہے وہ ادارہ نہیں لگتا</translation>
    </message>
    <message>
        <source>Whether the person took part is doubtful</source>
        <translation>اس شخص کی شرکت مشکوک ہے</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>اس نام کا فولڈر موجود ہے</translation>
    </message>
    <message>
        <source>a record does not fit ({reason})</source>
        <translation>ایک اندراج موزوں نہیں ({reason})</translation>
    </message>
    <message>
        <source>a record is too long</source>
        <translation>ایک اندراج بہت لمبا ہے</translation>
    </message>
    <message>
        <source>a record of {name} has a value that is none</source>
        <translation>{name} کے ایک اندراج میں ناقابلِ قبول قدر ہے</translation>
    </message>
    <message>
        <source>a record of {name} has other fields than those of its version</source>
        <translation>{name} کے ایک اندراج میں اس کے نسخے سے مختلف خانے ہیں</translation>
    </message>
    <message>
        <source>added</source>
        <translation>شامل کیا گیا</translation>
    </message>
    <message>
        <source>address noted by the browser</source>
        <translation>براؤزر کا درج کیا ہوا پتہ</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>پہلے سے لائبریری میں</translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>کیلنڈر، {name}</translation>
    </message>
    <message>
        <source>contact card {key}</source>
        <translation>رابطہ کارڈ، {key}</translation>
    </message>
    <message>
        <source>day and month could be the other way round, {day}</source>
        <translation>دن اور مہینہ الٹ بھی ہو سکتے ہیں، {day}</translation>
    </message>
    <message>
        <source>document property author</source>
        <translation>دستاویز کی خصوصیت، مصنف</translation>
    </message>
    <message>
        <source>document property created</source>
        <translation>دستاویز کی خصوصیت، تاریخِ تخلیق</translation>
    </message>
    <message>
        <source>document property title</source>
        <translation>دستاویز کی خصوصیت، عنوان</translation>
    </message>
    <message>
        <source>e-book date</source>
        <translation>برقی کتاب کی تاریخ</translation>
    </message>
    <message>
        <source>e-book {name}</source>
        <translation>برقی کتاب، {name}</translation>
    </message>
    <message>
        <source>forwarded mail, Date</source>
        <translation>آگے بھیجی گئی ای میل، Date</translation>
    </message>
    <message>
        <source>forwarded mail, From</source>
        <translation>آگے بھیجی گئی ای میل، From</translation>
    </message>
    <message>
        <source>forwarded mail, Subject</source>
        <translation>آگے بھیجی گئی ای میل، Subject</translation>
    </message>
    <message>
        <source>front matter {key}</source>
        <translation>فائل کا ابتدائیہ، {key}</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>صفحے کی سرخی</translation>
    </message>
    <message>
        <source>it changed while it was imported</source>
        <translation>درآمد کے دوران یہ بدل گئی</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>اس میں فہرستِ مشمولات نہیں</translation>
    </message>
    <message>
        <source>it has two files of one name</source>
        <translation>اس میں ایک نام کی دو فائلیں ہیں</translation>
    </message>
    <message>
        <source>it has {n} pages, more than the {most} an article may have</source>
        <translation>اس کے {n} صفحات ہیں، جبکہ ایک مضمون کے زیادہ سے زیادہ {most} ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>it holds binary data, not text</source>
        <translation>اس میں متن نہیں بلکہ بائنری ڈیٹا ہے</translation>
    </message>
    <message>
        <source>it holds more than {most} files</source>
        <translation>اس میں {most} سے زیادہ فائلیں ہیں</translation>
    </message>
    <message>
        <source>it is a Word file of the old kind (.doc)</source>
        <translation>یہ پرانی قسم کی Word فائل (‎.doc) ہے</translation>
    </message>
    <message>
        <source>it is a compressed archive</source>
        <translation>یہ دبایا ہوا آرکائیو ہے</translation>
    </message>
    <message>
        <source>it is a contact card, which tells of no event</source>
        <translation>یہ رابطہ کارڈ ہے، جو کسی تقریب کا نہیں بتاتا</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>یہ آلہ ہے، فائل نہیں</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>یہ تصویر ہے</translation>
    </message>
    <message>
        <source>it is a picture or a recording</source>
        <translation>یہ تصویر یا ریکارڈنگ ہے</translation>
    </message>
    <message>
        <source>it is a set of slides</source>
        <translation>یہ سلائیڈوں کا مجموعہ ہے</translation>
    </message>
    <message>
        <source>it is a spreadsheet</source>
        <translation>یہ اسپریڈ شیٹ ہے</translation>
    </message>
    <message>
        <source>it is a spreadsheet, a drawing or slides</source>
        <translation>یہ اسپریڈ شیٹ، خاکہ یا سلائیڈیں ہیں</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>یہ zip آرکائیو ہے</translation>
    </message>
    <message>
        <source>it is an Office file of the old kind</source>
        <translation>یہ پرانی قسم کی Office فائل ہے</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>یہ خراب یا نامکمل ہے</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>یہ خالی ہے</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>یہ {size} MB سے بڑی ہے</translation>
    </message>
    <message>
        <source>it is locked, or packed in another way</source>
        <translation>یہ مقفل ہے، یا کسی اور طرح دبائی گئی ہے</translation>
    </message>
    <message>
        <source>it is only a link to {address}, and nothing is fetched from the web unasked</source>
        <translation>یہ صرف {address} کا ربط ہے، اور بلا اجازت ویب سے کچھ نہیں لیا جاتا</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>یہ پاس ورڈ سے محفوظ ہے</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>یہ بہت بڑی ہے</translation>
    </message>
    <message>
        <source>it needs more memory than a file may take</source>
        <translation>اسے ایک فائل کی حد سے زیادہ یادداشت درکار ہے</translation>
    </message>
    <message>
        <source>it was not read within {n} seconds</source>
        <translation>یہ {n} سیکنڈ میں نہیں پڑھی گئی</translation>
    </message>
    <message>
        <source>it went away while it was imported</source>
        <translation>درآمد کے دوران یہ غائب ہو گئی</translation>
    </message>
    <message>
        <source>it would unpack to an unreasonable size</source>
        <translation>کھولنے پر اس کا حجم حد سے بڑھ جائے گا</translation>
    </message>
    <message>
        <source>its characters are in an encoding that could not be told</source>
        <translation>اس کے حروف ایسی رمز بندی میں ہیں جو پہچانی نہ جا سکی</translation>
    </message>
    <message>
        <source>its files are not those of its manifest</source>
        <translation>اس کی فائلیں اس کی فہرستِ مشمولات والی نہیں</translation>
    </message>
    <message>
        <source>its letters are stored without their meaning</source>
        <translation>اس کے حروف اپنے معنی کے بغیر محفوظ ہیں</translation>
    </message>
    <message>
        <source>its manifest does not tell its files</source>
        <translation>اس کی فہرستِ مشمولات فائلیں نہیں بتاتی</translation>
    </message>
    <message>
        <source>its manifest does not tell its version</source>
        <translation>اس کی فہرستِ مشمولات نسخہ نہیں بتاتی</translation>
    </message>
    <message>
        <source>its manifest does not tell the ids given</source>
        <translation>اس کی فہرستِ مشمولات دیے گئے شناختی نمبر نہیں بتاتی</translation>
    </message>
    <message>
        <source>its manifest is of something else</source>
        <translation>اس کی فہرستِ مشمولات کسی اور چیز کی ہے</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اس کا نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>its pages are pictures without text</source>
        <translation>اس کے صفحات متن کے بغیر تصویریں ہیں</translation>
    </message>
    <message>
        <source>its tables are not those of its version</source>
        <translation>اس کے جدول اس کے نسخے والے نہیں</translation>
    </message>
    <message>
        <source>its text has {n} characters, more than the {most} an article may have</source>
        <translation>اس کے متن میں {n} حروف ہیں، جبکہ ایک مضمون کے زیادہ سے زیادہ {most} ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>mail header Date</source>
        <translation>ای میل کا سرنامہ، Date</translation>
    </message>
    <message>
        <source>mail header From</source>
        <translation>ای میل کا سرنامہ، From</translation>
    </message>
    <message>
        <source>mail header Organization</source>
        <translation>ای میل کا سرنامہ، Organization</translation>
    </message>
    <message>
        <source>mail header Subject</source>
        <translation>ای میل کا سرنامہ، Subject</translation>
    </message>
    <message>
        <source>more than {most} archives lie within one another</source>
        <translation>{most} سے زیادہ آرکائیو ایک دوسرے کے اندر ہیں</translation>
    </message>
    <message>
        <source>no schema.org article or event is described in it</source>
        <translation>اس میں schema.org کا کوئی مضمون یا تقریب بیان نہیں</translation>
    </message>
    <message>
        <source>only about that day is meant</source>
        <translation>صرف اس دن کے لگ بھگ مراد ہے</translation>
    </message>
    <message>
        <source>page foot</source>
        <translation>صفحے کا حاشیہ</translation>
    </message>
    <message>
        <source>reading it made the reader crash, so the file is probably damaged</source>
        <translation>اسے پڑھنے سے پڑھنے والا حصہ بند ہو گیا، اس لیے فائل غالباً خراب ہے</translation>
    </message>
    <message>
        <source>text, web pages, PDF, Word, OpenDocument, RTF, EPUB, mails, calendars, feeds and archives of these</source>
        <translation>متن، ویب صفحات، PDF، Word، OpenDocument، RTF، EPUB، ای میل، کیلنڈر، فیڈ اور ان کے آرکائیو</translation>
    </message>
    <message>
        <source>the article&apos;s text is not in it</source>
        <translation>اس میں مضمون کا متن نہیں</translation>
    </message>
    <message>
        <source>the book holds no text of its own</source>
        <translation>کتاب میں اپنا کوئی متن نہیں</translation>
    </message>
    <message>
        <source>the calendar holds no appointment</source>
        <translation>کیلنڈر میں کوئی ملاقات درج نہیں</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>خبر کی تاریخ</translation>
    </message>
    <message>
        <source>the day of publication</source>
        <translation>اشاعت کے دن</translation>
    </message>
    <message>
        <source>the day on which the file was made</source>
        <translation>فائل بننے کے دن</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ڈسک بھر گئی ہے</translation>
    </message>
    <message>
        <source>the event in it has neither a name nor a day</source>
        <translation>اس کی تقریب کا نہ نام ہے نہ دن</translation>
    </message>
    <message>
        <source>the folder {folder} can only be read</source>
        <translation>فولڈر {folder} صرف پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>فولڈر {folder} موجود نہیں</translation>
    </message>
    <message>
        <source>the mail holds no text of its own</source>
        <translation>ای میل میں اپنا کوئی متن نہیں</translation>
    </message>
    <message>
        <source>the page holds no text of its own</source>
        <translation>صفحے میں اپنا کوئی متن نہیں</translation>
    </message>
    <message>
        <source>the page is too large</source>
        <translation>صفحہ بہت بڑا ہے</translation>
    </message>
    <message>
        <source>the site answers “{code} {reason}”</source>
        <translation>سائٹ کا جواب ہے “{code} {reason}”</translation>
    </message>
    <message>
        <source>the system reports “{reason}”</source>
        <translation>نظام بتاتا ہے “{reason}”</translation>
    </message>
    <message>
        <source>the year is that of the article</source>
        <translation>سال مضمون کا ہے</translation>
    </message>
    <message>
        <source>there is no article in it</source>
        <translation>اس میں کوئی مضمون نہیں</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ایسی کوئی فائل نہیں</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>اس میں کوئی متن نہیں</translation>
    </message>
    <message>
        <source>time of publication on the page</source>
        <translation>صفحے پر اشاعت کا وقت</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>صفحے کا عنوان</translation>
    </message>
    <message>
        <source>waits for your review</source>
        <translation>آپ کے جائزے کا منتظر ہے</translation>
    </message>
    <message>
        <source>waits for your review already</source>
        <translation>پہلے سے آپ کے جائزے کا منتظر ہے</translation>
    </message>
    <message>
        <source>writing it is not allowed</source>
        <translation>اسے لکھنے کی اجازت نہیں</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>آپ کو اسے پڑھنے کی اجازت نہیں</translation>
    </message>
    <message>
        <source>{address} could not be fetched: it has more than {size} MB. {remedy}</source>
        <translation>{address} حاصل نہیں ہو سکا: یہ {size} MB سے زیادہ ہے۔ {remedy}</translation>
    </message>
    <message>
        <source>{address} could not be fetched: {why}. {remedy}</source>
        <translation>{address} حاصل نہیں ہو سکا: {why}۔ {remedy}</translation>
    </message>
    <message>
        <source>{address} is not the address of a web page.</source>
        <translation>{address} کسی ویب صفحے کا پتہ نہیں۔</translation>
    </message>
    <message>
        <source>{city} is in {country}</source>
        <translation>{city}، {country} میں واقع ہے</translation>
    </message>
    <message>
        <source>{day} is not a {weekday}</source>
        <translation>{day} کو {weekday} نہیں</translation>
    </message>
    <message>
        <source>{day}, from “{said}”</source>
        <translation>{day}، “{said}” سے</translation>
    </message>
    <message>
        <source>{day}, from “{said}” and {source}</source>
        <translation>{day}، “{said}” اور {source} سے</translation>
    </message>
    <message>
        <source>{day}, from “{said}”; {reason}</source>
        <translation>{day}، “{said}” سے؛ {reason}</translation>
    </message>
    <message>
        <source>{fact}, learned from your correction of “{source}” on {day}</source>
        <translation>{fact}، {day} کو “{source}” میں آپ کی تصحیح سے سیکھا</translation>
    </message>
    <message>
        <source>{folder} cannot hold a library: there is a file of that name. Choose another folder.</source>
        <translation>{folder} میں لائبریری نہیں ہو سکتی: اس نام کی فائل موجود ہے۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{folder} is not a folder</source>
        <translation>{folder} فولڈر نہیں</translation>
    </message>
    <message>
        <source>{name} could not be read: {why}. {remedy}</source>
        <translation>{name} پڑھی نہیں جا سکی: {why}۔ {remedy}</translation>
    </message>
    <message>
        <source>{name} does not belong in it</source>
        <translation>{name} اس کا حصہ نہیں</translation>
    </message>
    <message>
        <source>{name} has not the size its manifest tells</source>
        <translation>{name} کا حجم فہرستِ مشمولات والا نہیں</translation>
    </message>
    <message>
        <source>{name} is no sound archive of a library: {reason}. Nothing was kept of it.</source>
        <translation>{name} لائبریری کا درست آرکائیو نہیں: {reason}۔ اس میں سے کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>{name} was altered</source>
        <translation>{name} کو بدلا گیا ہے</translation>
    </message>
    <message>
        <source>{name} was not written: files of kind “{ending}” are not known. Use one of {known}.</source>
        <translation>{name} نہیں لکھی گئی: “{ending}” قسم کی فائلیں معلوم نہیں۔ ان میں سے کوئی استعمال کریں: {known}۔</translation>
    </message>
    <message>
        <source>{name} was not written: its name has no ending that tells the format. Add one of {known}.</source>
        <translation>{name} نہیں لکھی گئی: اس کے نام کے آخر میں شکل بتانے والا لاحقہ نہیں۔ ان میں سے کوئی لگائیں: {known}۔</translation>
    </message>
    <message>
        <source>{name} was not written: there are no events to export. Select at least one event.</source>
        <translation>{name} نہیں لکھی گئی: برآمد کے لیے کوئی تقریب نہیں۔ کم از کم ایک تقریب چنیں۔</translation>
    </message>
    <message>
        <source>{name} was not written: {why}. {remedy}</source>
        <translation>{name} نہیں لکھی گئی: {why}۔ {remedy}</translation>
    </message>
    <message>
        <source>{n} events are not in the search index as they are now.</source>
        <translation>{n} تقریبات تلاش کے اشاریے میں اپنی موجودہ صورت میں نہیں۔</translation>
    </message>
    <message>
        <source>{weekday} tells which number is the day</source>
        <translation>{weekday} سے معلوم ہوتا ہے کہ دن کون سا عدد ہے</translation>
    </message>
    <message>
        <source>“{words}” is in {meaning}</source>
        <translation>“{words}” {meaning} میں ہے</translation>
    </message>
    <message>
        <source>“{words}” is never a host</source>
        <translation>“{words}” کبھی میزبان نہیں</translation>
    </message>
    <message>
        <source>“{words}” is no person</source>
        <translation>“{words}” شخص نہیں</translation>
    </message>
    <message>
        <source>“{words}” is the page&apos;s own</source>
        <translation>“{words}” صفحے کا اپنا ہے</translation>
    </message>
    <message>
        <source>“{words}” is {meaning}</source>
        <translation>“{words}” سے مراد {meaning} ہے</translation>
    </message>
    <message>
        <source>. </source>
        <translation>۔ </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>As {}…</source>
        <translation>بطور {}…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ لیں</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Find by a command’s name or by its keys</source>
        <translation>کمانڈ کے نام یا اس کی کلیدوں سے ڈھونڈیں</translation>
    </message>
    <message>
        <source>Keep its other keys</source>
        <translation>اس کی دوسری کلیدیں بھی رہیں</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>کوئی کلید نہیں</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>طے شدہ کلیدیں</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>یہ کلیدیں لے لیں</translation>
    </message>
    <message>
        <source>Back to default for all</source>
        <translation>سب کی طے شدہ کلیدیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>“{command}” has no keys now.</source>
        <translation>‏“{command}” کی اب کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>“{command}” has its default keys again.</source>
        <translation>‏“{command}” کی طے شدہ کلیدیں بحال ہو گئیں۔</translation>
    </message>
    <message>
        <source>Its keys were taken from: {commands}.</source>
        <translation>یہ کلیدیں ان سے لی گئیں: {commands}۔</translation>
    </message>
    <message>
        <source>All commands have their default keys.</source>
        <translation>سب کمانڈوں کی طے شدہ کلیدیں بحال ہیں۔</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>کمانڈیں اور ان کی کلیدیں</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>کمانڈ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>ہمیشہ یوں ہی</translation>
    </message>
    <message>
        <source>Choose a command, press Enter, then the new keys. They hold at once.</source>
        <translation>کمانڈ چنیں، Enter دبائیں، پھر نئی کلیدیں۔ وہ اسی وقت سے کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>New keys for “{command}”</source>
        <translation>‏“{command}” کی نئی کلیدیں</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>نئی کلیدیں</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>یہ کلیدیں جوں کی توں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Press the new keys now, or Esc to leave things as they are.</source>
        <translation>اب نئی کلیدیں دبائیں، یا کچھ نہ بدلنے کے لیے Esc۔</translation>
    </message>
    <message>
        <source>“{command}” has these keys already.</source>
        <translation>‏“{command}” کی یہی کلیدیں پہلے سے ہیں۔</translation>
    </message>
    <message>
        <source>{keys} is in use: “{commands}”.</source>
        <translation>‏{keys} استعمال میں ہے: “{commands}”۔</translation>
    </message>
    <message>
        <source>{keys} now does “{command}”.</source>
        <translation>‏{keys} اب “{command}” کرتا ہے۔</translation>
    </message>
    <message>
        <source>{keys} now does “{command}”, no longer “{others}”.</source>
        <translation>‏{keys} اب “{command}” کرتا ہے، “{others}” نہیں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلی ہوئی</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>In the filters: this one besides the others</source>
        <translation>فلٹروں میں: دوسری قدروں کے ساتھ یہ بھی</translation>
    </message>
    <message>
        <source>On a page: go from link to link, follow it</source>
        <translation>صفحے پر: لنک سے لنک پر جائیں، کھولیں</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>Change a value where it stands, rename</source>
        <translation>قدر کو اس کی جگہ پر بدلیں، نام بدلیں</translation>
    </message>
    <message>
        <source>Give events to another program: PDF for a folder, text for a mail</source>
        <translation>تقریبات دوسرے پروگرام کو دیں: فولڈر کے لیے PDF، ای میل کے لیے متن</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>گھسیٹیں</translation>
    </message>
    <message>
        <source>{keys} does the same everywhere and cannot be given to a command.</source>
        <translation>‏{keys} ہر جگہ ایک ہی کام کرتا ہے اور کسی کمانڈ کو نہیں دیا جا سکتا۔</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>‏{keys} مینو “{menu}” کھولتا ہے۔</translation>
    </message>
    <message>
        <source>On a page: correct what a link says</source>
        <translation>صفحے پر: لنک کی بات درست کریں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>In the filters: only this value</source>
        <translation>فلٹروں میں: صرف یہ قدر</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>اصل کھولیں</translation>
    </message>
    <message>
        <source>Open the file as it was imported</source>
        <translation>فائل جیسی درآمد ہوئی تھی کھولیں</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Posts</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>موضوعاتِ گفتگو</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>اکثر ساتھ</translation>
    </message>
    <message>
        <source>Events and statements</source>
        <translation>تقریبات اور بیانات</translation>
    </message>
    <message>
        <source>also: {}</source>
        <translation>نیز: {}</translation>
    </message>
    <message>
        <source>Show only the events of {}</source>
        <translation>صرف {} کی تقریبات دکھائیں</translation>
    </message>
    <message>
        <source>Copy everything {} said, by date, as Markdown</source>
        <translation>{} کی کہی ہر بات تاریخ وار مارک ڈاؤن میں نقل کریں</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>بیانات نقل کریں</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>سب دکھائیں: {}</translation>
    </message>
</context>
<context>
    <name>SpeakerPane</name>
    <message>
        <source>Speaker</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>سب مقررین</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Ready, small doubts</source>
        <translation>تیار، معمولی شبہات</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>No event found</source>
        <translation>کوئی تقریب نہیں ملی</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>پہلے سے لائبریری میں</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>Select a sentence in the article and use it as a statement of somebody.</source>
        <translation>مضمون میں جملہ چن کر کسی کے بیان کے طور پر استعمال کریں۔</translation>
    </message>
    <message>
        <source>In the speaker’s own words.</source>
        <translation>مقرر کے اپنے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Reported by the article.</source>
        <translation>مضمون نے نقل کیا۔</translation>
    </message>
    <message>
        <source>Doubtful: {words}</source>
        <translation>مشکوک: {words}</translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation>کس نے کہا…</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>یہ بیان ہٹائیں</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ لیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>مرحلہ {n} از {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>Import of {}</source>
        <translation>‏{} کی درآمد</translation>
    </message>
    <message>
        <source>Change of topic {}</source>
        <translation>موضوع {} کی تبدیلی</translation>
    </message>
    <message>
        <source>Change of {}</source>
        <translation>‏{} میں تبدیلی</translation>
    </message>
    <message>
        <source>Deletion of search {}</source>
        <translation>تلاش {} حذف</translation>
    </message>
    <message>
        <source>Deletion of collection {}</source>
        <translation>مجموعے {} کا حذف</translation>
    </message>
    <message>
        <source>Deletion of topic {}</source>
        <translation>موضوع {} کا حذف</translation>
    </message>
    <message>
        <source>Deletion of {}</source>
        <translation>‏{} حذف</translation>
    </message>
    <message>
        <source>Merge of topic {}</source>
        <translation>موضوع {} کا انضمام</translation>
    </message>
    <message>
        <source>Merge of {}</source>
        <translation>‏{} کا ملاپ</translation>
    </message>
    <message>
        <source>Statement to {}</source>
        <translation>{} کے نام بیان</translation>
    </message>
    <message>
        <source>Separation from {}</source>
        <translation>‏{} سے علیحدگی</translation>
    </message>
    <message>
        <source>Lesson: {}</source>
        <translation>سبق: {}</translation>
    </message>
    <message>
        <source>Forgetting that {}</source>
        <translation>بھلانا: {}</translation>
    </message>
    <message>
        <source>Restoring of {}</source>
        <translation>‏{} بحال</translation>
    </message>
    <message>
        <source>Saving of search {}</source>
        <translation>تلاش {} محفوظ</translation>
    </message>
    <message>
        <source>Renaming of search {}</source>
        <translation>تلاش {} کا نیا نام</translation>
    </message>
    <message>
        <source>Making of collection {}</source>
        <translation>مجموعہ {} بنانا</translation>
    </message>
    <message>
        <source>Adding to collection {}</source>
        <translation>مجموعے {} میں شامل کرنا</translation>
    </message>
    <message>
        <source>Removal from collection {}</source>
        <translation>مجموعے {} سے نکالنا</translation>
    </message>
    <message>
        <source>Renaming of collection {}</source>
        <translation>مجموعے {} کا نام بدلنا</translation>
    </message>
    <message>
        <source>Making of topic {}</source>
        <translation>موضوع {} بنانا</translation>
    </message>
    <message>
        <source>Emptying of the trash</source>
        <translation>ردی خالی</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>week of {}</source>
        <translation>‏{} کا ہفتہ</translation>
    </message>
    <message>
        <source>{when}: {events}</source>
        <translation>‏{when}: {events}</translation>
    </message>
    <message>
        <source>Longer periods (−)</source>
        <translation>لمبی مدتیں (−)</translation>
    </message>
    <message>
        <source>Shorter periods (+)</source>
        <translation>چھوٹی مدتیں (+)</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>ٹائم لائن چھپائیں</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>فی ہفتہ تقریبات</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>فی مہینہ تقریبات</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>فی سال تقریبات</translation>
    </message>
    <message>
        <source>{heading} · {n} without a date</source>
        <translation>‏{heading} · {n} بغیر تاریخ</translation>
    </message>
</context>
<context>
    <name>TopicChart</name>
    <message>
        <source>{topic} in {year}</source>
        <translation>‏{topic}، {year}</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>New topic</source>
        <translation>نیا موضوع</translation>
    </message>
    <message>
        <source>Change topic</source>
        <translation>موضوع بدلیں</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>اپنے موضوعات</translation>
    </message>
    <message>
        <source>One word or phrase a line. An article with one of them is given the topic when it is imported; without words you give it yourself.</source>
        <translation>ہر سطر میں ایک لفظ یا فقرہ۔ جس مضمون میں ان میں سے کوئی ہو اسے درآمد کے وقت یہ موضوع ملتا ہے؛ الفاظ نہ ہوں تو آپ خود دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add topic</source>
        <translation>موضوع شامل کریں</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Articles come in here</source>
        <translation>مضامین یہاں سے آتے ہیں</translation>
    </message>
    <message>
        <source>Drop files, folders or a link anywhere on the window, or choose them here. You look over what was found in them before it is kept.</source>
        <translation>فائلیں، فولڈر یا کوئی لنک ونڈو پر کہیں بھی چھوڑیں، یا یہاں سے چنیں۔ ان میں جو ملا اسے رکھنے سے پہلے آپ دیکھ لیتے ہیں۔</translation>
    </message>
    <message>
        <source>Your events</source>
        <translation>آپ کی تقریبات</translation>
    </message>
    <message>
        <source>Each line is an event that articles told of. A click shows it; a click on a heading puts the list in that order.</source>
        <translation>ہر سطر ایک تقریب ہے جس کا ذکر مضامین میں ہے۔ کلک سے وہ دکھائی دیتی ہے؛ سرخی پر کلک فہرست کو اس ترتیب میں رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Topics, years, places, hosts and speakers, each with its number of events. A click filters, with Ctrl it adds one more, and what is in force stands over the list.</source>
        <translation>موضوعات، سال، مقامات، میزبان اور مقررین، ہر ایک کے ساتھ تقریبات کی تعداد۔ کلک فلٹر کرتا ہے، Ctrl کے ساتھ ایک اور جوڑتا ہے، اور نافذ فلٹر فہرست کے اوپر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Each value has its proof</source>
        <translation>ہر قدر کا ثبوت موجود ہے</translation>
    </message>
    <message>
        <source>When, where, by whom, and who said what. A click on a label such as “Where” shows the words of the article that prove the value.</source>
        <translation>کب، کہاں، کس نے کرائی، اور کس نے کیا کہا۔ “کہاں” جیسے عنوان پر کلک مضمون کے وہ الفاظ دکھاتا ہے جو قدر کو ثابت کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>A click on a name shows that person: every event, every statement, and with whom they appeared.</source>
        <translation>نام پر کلک اس شخص کو دکھاتا ہے: ہر تقریب، ہر بیان، اور کن لوگوں کے ساتھ شریک ہوئے۔</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Finds words in titles, names, places and statements. Try “speaker:” or “topic:” before a word, or “after:2024”.</source>
        <translation>عنوانات، ناموں، مقامات اور بیانات میں الفاظ ڈھونڈتی ہے۔ لفظ سے پہلے “speaker:” یا “topic:” لکھیں، یا “after:2024”۔</translation>
    </message>
    <message>
        <source>What is doubtful waits for you</source>
        <translation>جو مشکوک ہے آپ کا انتظار کرتا ہے</translation>
    </message>
    <message>
        <source>Articles in which something is not sure are kept back for review, under the arrow here. The review goes from doubt to doubt and shows the sentence each value comes from.</source>
        <translation>جن مضامین میں کچھ یقینی نہیں وہ جائزے کے لیے روک لیے جاتے ہیں، یہاں تیر کے نیچے۔ جائزہ ایک شبہ سے دوسرے تک جاتا ہے اور وہ جملہ دکھاتا ہے جس سے ہر قدر آئی۔</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>دوسروں تک پہنچائیں</translation>
    </message>
    <message>
        <source>Writes the chosen events as a PDF; the arrow has other kinds of files. That is all: the menu Help lists every key and shows this tour again.</source>
        <translation>چنی ہوئی تقریبات PDF میں لکھتا ہے؛ تیر کے نیچے دوسری قسم کی فائلیں ہیں۔ بس اتنا ہی: مینو “مدد” میں سب کلیدیں ہیں اور یہ دورہ پھر وہیں سے ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Close the tour</source>
        <translation>دورہ بند کریں</translation>
    </message>
    <message>
        <source>Take the samples out again</source>
        <translation>نمونے واپس نکالیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} میں سے {n}</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>کلیدیں: {keys}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>ردی</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ردی خالی کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Restored “{}”.</source>
        <translation>‏“{}” بحال۔</translation>
    </message>
    <message>
        <source>Restored {}.</source>
        <translation>‏{} بحال۔</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted events, last deleted first</source>
        <translation>حذف شدہ تقریبات، آخری پہلے</translation>
    </message>
    <message>
        <source>Deleted events are kept here for a year, with all that was said there, and appear in no list, search or export. Should they need more than 256 MB, the oldest leave sooner.</source>
        <translation>حذف شدہ تقریبات اپنے تمام بیانات سمیت ایک سال یہاں رہتی ہیں، اور کسی فہرست، تلاش یا برآمد میں نہیں آتیں۔ اگر 256 MB سے زیادہ جگہ لیں تو پرانی پہلے نکل جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ردی خالی ہے</translation>
    </message>
    <message>
        <source>Events that you delete are kept here, so that you can restore them.</source>
        <translation>آپ جو تقریبات حذف کریں وہ یہاں رہتی ہیں تاکہ بحال کی جا سکیں۔</translation>
    </message>
    <message>
        <source>Put the selected events back as they were (Enter)</source>
        <translation>چنی ہوئی تقریبات پہلے کی طرح بحال کریں (Enter)</translation>
    </message>
    <message>
        <source>Let all deleted events go; can be undone as long as the history remembers it</source>
        <translation>تمام حذف شدہ تقریبات ختم کریں؛ جب تک تاریخچے میں ہے واپس لیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Emptied the trash of {}.</source>
        <translation>ردی سے {} ختم۔</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>A person who took part</source>
        <translation>شریک شخص</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>‏{name} کا</translation>
    </message>
    <message>
        <source>A statement of</source>
        <translation>بیان، از</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>What comes into “{folder}” from now on waits for your review.</source>
        <translation>‏“{folder}” میں اب سے جو آئے گا آپ کے جائزے کا منتظر رہے گا۔</translation>
    </message>
    <message>
        <source>What is there now ({files}) is left alone.</source>
        <translation>جو ابھی وہاں ہے ({files}) اسے نہیں چھیڑا جاتا۔</translation>
    </message>
    <message>
        <source>Read them too</source>
        <translation>انہیں بھی پڑھیں</translation>
    </message>
    <message>
        <source>Stop watching “{folder}”</source>
        <translation>‏“{folder}” پر نظر رکھنا بند کریں</translation>
    </message>
    <message>
        <source>“{folder}” is no longer watched.</source>
        <translation>‏“{folder}” پر اب نظر نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ لیں</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>نظر رکھنا بند کریں</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Empty library</source>
        <translation>خالی لائبریری</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>مضامین یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, e-mail and text files, or whole folders of them</source>
        <translation>ویب صفحات، PDF، Word، ای میل اور متن کی فائلیں، یا پورے فولڈر</translation>
    </message>
    <message>
        <source>Event Browser finds the event in each article: when, where and by whom, who spoke as what, and what they said. You look it over, and it joins your library. Nothing leaves this computer.</source>
        <translation>ایونٹ براؤزر ہر مضمون میں تقریب ڈھونڈتا ہے: کب، کہاں اور کس نے کرائی، کس نے کس حیثیت سے خطاب کیا، اور کیا کہا۔ آپ جائزہ لیتے ہیں، اور وہ آپ کی لائبریری میں آ جاتی ہے۔ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>رہنما دورہ کریں</translation>
    </message>
    <message>
        <source>Imports the sample articles, which you can undo, and goes through the window</source>
        <translation>نمونے کے مضامین درآمد کرتا ہے، جو آپ واپس لے سکتے ہیں، اور ونڈو دکھاتا ہے</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>فائلیں چنیں…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>مضمون چسپاں کریں</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>نمونے کی لائبریری آزمائیں</translation>
    </message>
    <message>
        <source>Imports articles that come with the program; you can undo it</source>
        <translation>پروگرام کے ساتھ آئے مضامین درآمد کرتا ہے؛ آپ واپس لے سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} تا {last}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>موضوع {name} ہٹائیں</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>موضوع: {name}</translation>
    </message>
    <message>
        <source>Topic, doubtful: {name}</source>
        <translation>موضوع، مشکوک: {name}</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>What went wrong</source>
        <translation>کیا خرابی ہوئی</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Please send this with a word on what you were doing:</source>
        <translation>براہِ کرم یہ بھیجیں اور بتائیں آپ کیا کر رہے تھے:</translation>
    </message>
</context>
<context>
    <name>_Everybody</name>
    <message>
        <source>Find a speaker</source>
        <translation>مقرر تلاش کریں</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مقررین</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>اس نام کا کوئی نہیں</translation>
    </message>
    <message>
        <source>Try another spelling.</source>
        <translation>دوسرے ہجے آزمائیں۔</translation>
    </message>
</context>
<context>
    <name>_FileList</name>
    <message>
        <source>Files to read</source>
        <translation>پڑھنے کی فائلیں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>There is no such file any more</source>
        <translation>یہ فائل اب موجود نہیں</translation>
    </message>
    <message>
        <source>Of unknown kind: what it holds will decide</source>
        <translation>نامعلوم قسم: مواد دیکھ کر طے ہوگا</translation>
    </message>
    <message>
        <source>“{ending}” is no known kind: what it holds will decide</source>
        <translation>‏“{ending}” معلوم قسم نہیں: مواد دیکھ کر طے ہوگا</translation>
    </message>
</context>
<context>
    <name>_Files</name>
    <message>
        <source>Files of the import</source>
        <translation>درآمد کی فائلیں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>Edit title and kind…</source>
        <translation>عنوان اور قسم میں ترمیم…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ لگائیں</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF میں برآمد کریں…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>ستارہ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Remove this {field}</source>
        <translation>یہ {field} ہٹائیں</translation>
    </message>
    <message>
        <source>Add another {field}</source>
        <translation>ایک اور {field} شامل کریں</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Results of reading</source>
        <translation>پڑھنے کے نتائج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملا</translation>
    </message>
</context>
<context>
    <name>_Values</name>
    <message>
        <source>{}, left out</source>
        <translation>‏{}، خارج</translation>
    </message>
</context>
</TS>
