// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/names.h"

#include "core/base/textfold.h"

#include <QStringView>

#include <array>

namespace duoboek::demo {

namespace {

constexpr std::array<QStringView, 96> firstNames{u"Sanne", u"Daan", u"Lotte", u"Bram", u"Femke", u"Thijs",
    u"Anouk", u"Sem", u"Marloes", u"Jeroen", u"Wilma", u"Henk", u"Gerda", u"Piet", u"Joke", u"Kees",
    u"Marijke", u"Willem", u"Ineke", u"Jan", u"Renée", u"André", u"Chloé", u"Noël", u"Zoë", u"Daniël",
    u"Michaël", u"Loïs", u"Joëlle", u"Benoît", u"Mohammed", u"Fatima", u"Youssef", u"Samira", u"Bilal",
    u"Naima", u"Yasmina", u"Hamza", u"Emre", u"Özlem", u"Çağla", u"Mehmet", u"Elif", u"Gülsen", u"Ravi",
    u"Priya", u"Anil", u"Sharda", u"Kwame", u"Efua", u"Jermaine", u"Shanti", u"Rowena", u"Wei", u"Mei-Ling",
    u"Linh", u"Agnieszka", u"Paweł", u"Zofia", u"Jakub", u"Irina", u"Dmitri", u"Mihail", u"Amina", u"Tesfay",
    u"Selam", u"Yara", u"Karim", u"Farid", u"Jean-Pierre", u"Anne-Marie", u"Jan-Willem", u"Klaas-Jan",
    u"Sjoukje", u"Wytze", u"Hiltje", u"Jelle", u"Fenna", u"Tjeerd", u"Maartje", u"Roos", u"Tim", u"Eva",
    u"Lars", u"Iris", u"Stijn", u"Nienke", u"Ruben", u"Esther", u"Wouter", u"Mirjam", u"Pieter", u"Carolien",
    u"Vincent", u"Tessa", u"Robin"};

struct LastName
{
    QStringView prefix, last;
};

constexpr std::array lastNames{LastName{u"de", u"Jong"}, LastName{u"", u"Jansen"}, LastName{u"de", u"Vries"},
    LastName{u"van den", u"Berg"}, LastName{u"", u"Bakker"}, LastName{u"van", u"Dijk"},
    LastName{u"", u"Visser"}, LastName{u"", u"Smit"}, LastName{u"", u"Meijer"}, LastName{u"de", u"Boer"},
    LastName{u"", u"Mulder"}, LastName{u"de", u"Groot"}, LastName{u"", u"Bos"}, LastName{u"", u"Vos"},
    LastName{u"", u"Peters"}, LastName{u"", u"Hendriks"}, LastName{u"van", u"Leeuwen"},
    LastName{u"", u"Dekker"}, LastName{u"", u"Brouwer"}, LastName{u"de", u"Wit"}, LastName{u"", u"Dijkstra"},
    LastName{u"", u"Smits"}, LastName{u"de", u"Graaf"}, LastName{u"van der", u"Meer"},
    LastName{u"van der", u"Linden"}, LastName{u"", u"Kok"}, LastName{u"", u"Jacobs"},
    LastName{u"de", u"Haan"}, LastName{u"", u"Vermeulen"}, LastName{u"van den", u"Heuvel"},
    LastName{u"van der", u"Veen"}, LastName{u"van den", u"Broek"}, LastName{u"", u"Schouten"},
    LastName{u"van", u"Beek"}, LastName{u"van de", u"Ven"}, LastName{u"", u"Willems"},
    LastName{u"van", u"Vliet"}, LastName{u"", u"Hoekstra"}, LastName{u"", u"Maas"},
    LastName{u"", u"Verhoeven"}, LastName{u"", u"Koster"}, LastName{u"van", u"Dam"}, LastName{u"", u"Prins"},
    LastName{u"", u"Blom"}, LastName{u"", u"Huisman"}, LastName{u"", u"Postma"}, LastName{u"", u"Wiersma"},
    LastName{u"van 't", u"Hof"}, LastName{u"in 't", u"Veld"}, LastName{u"'t", u"Hart"},
    LastName{u"'t", u"Lam"}, LastName{u"van", u"'s-Gravesande"}, LastName{u"", u"'s-Jacob"},
    LastName{u"op den", u"Camp"}, LastName{u"ter", u"Braak"}, LastName{u"ten", u"Cate"},
    LastName{u"te", u"Winkel"}, LastName{u"uit de", u"Weerd"}, LastName{u"van der", u"Heijden-Pruijs"},
    LastName{u"", u"Bakker-de Vries"}, LastName{u"de", u"Jong-van den Berg"}, LastName{u"", u"IJzerman"},
    LastName{u"", u"Müller"}, LastName{u"", u"Schröder"}, LastName{u"", u"Coëlho"}, LastName{u"", u"Geuzé"},
    LastName{u"", u"Reuël"}, LastName{u"", u"d'Ancona"}, LastName{u"", u"Yılmaz"}, LastName{u"", u"Demir"},
    LastName{u"", u"Öztürk"}, LastName{u"", u"Şahin"}, LastName{u"el", u"Amrani"},
    LastName{u"el", u"Idrissi"}, LastName{u"", u"Bouzid"}, LastName{u"ben", u"Haddou"},
    LastName{u"", u"Ouali"}, LastName{u"", u"Ramdin"}, LastName{u"", u"Bhagwandin"},
    LastName{u"", u"Soekhoe"}, LastName{u"", u"Kartosen"}, LastName{u"", u"Pengel"},
    LastName{u"", u"Martina"}, LastName{u"", u"Nguyễn"}, LastName{u"", u"Chen"}, LastName{u"", u"Wong"},
    LastName{u"", u"Kowalska"}, LastName{u"", u"Łukasik"}, LastName{u"", u"Ionescu"},
    LastName{u"", u"Hakimi"}, LastName{u"", u"Tekle"}, LastName{u"", u"Osei"}, LastName{u"dos", u"Santos"},
    LastName{u"", u"García"}, LastName{u"", u"Tahitu"}, LastName{u"", u"Pattiwael"}};

constexpr int percentOfRelativesWithSameLastName = 75;

QString asciiLetters(const QString& text)
{
    QString letters;
    for (const QChar character : foldedForSearch(text)) {
        if (character >= QLatin1Char('a') && character <= QLatin1Char('z'))
            letters += character;
    }
    return letters;
}

} // namespace

PersonName makeName(Random& random)
{
    const QStringView first = random.pick(firstNames);
    const LastName& family = random.pick(lastNames);
    return {first.toString(), family.prefix.toString(), family.last.toString()};
}

PersonName makeRelativeName(const PersonName& relative, Random& random)
{
    PersonName name = makeName(random);
    if (random.chance(percentOfRelativesWithSameLastName)) {
        name.prefix = relative.prefix;
        name.last = relative.last;
    }
    return name;
}

QString makeEmail(const PersonName& name, qint64 number)
{
    return asciiLetters(name.first) + QLatin1Char('.') + asciiLetters(name.prefix + name.last)
        + QString::number(number) + QStringLiteral("@example.org");
}

} // namespace duoboek::demo
