using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>Knows at each moment of a walk over a record where in it the
/// walk stands. It allocates nothing until a path is asked for.</summary>
internal abstract class MemberVisitor
{
    private (string Name, int Index)[] _places = new (string, int)[4];
    private int _depth;

    /// <summary>The member of the record itself.</summary>
    public string Member => _places[0].Name;

    /// <summary>The place in the list that the member of the record is, from 0; −1 if it is none.</summary>
    public int Index => _places[0].Index;

    /// <summary>Where the walk stands, such as <c>checks[0].citations[1].report</c>.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            foreach (var (name, index) in _places.AsSpan(0, _depth))
            {
                if (path.Length > 0) path.Append('.');
                path.Append(name);
                if (index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            return path.ToString();
        }
    }

    public void Enter(string name)
    {
        if (_depth == _places.Length) Array.Resize(ref _places, 2 * _depth);
        _places[_depth++] = (name, -1);
    }

    public void MoveTo(int index) => _places[_depth - 1].Index = index;

    public void Leave() => _depth--;
}
